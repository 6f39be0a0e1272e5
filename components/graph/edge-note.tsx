interface EdgeNoteProps {
  /** What the edge that is pointed at says: `service web uses postgres database`. */
  readonly name: string
  /** Why it is there, and where that is written. */
  readonly reason?: string
  readonly line?: number | undefined
}

/** The visible label of an edge; the edge itself carries it for screen readers. */
export function EdgeNote({ name, reason, line }: EdgeNoteProps) {
  return (
    <div className="edge-note" aria-hidden="true">
      <b>{name}</b>
      {reason && ` · ${reason}`}
      {line !== undefined && ` · line ${line}`}
    </div>
  )
}
