interface EdgeNoteProps {
  /** What the edge that is pointed at says: `service web uses postgres database`. */
  readonly name: string
  /** Why it is there, and where that is written. */
  readonly reason?: string
  readonly line?: number | undefined
}

/** What an edge says, to the eye; a screen reader is told by the edge itself. */
export function EdgeNote({ name, reason, line }: EdgeNoteProps) {
  return (
    <div className="edge-note" aria-hidden="true">
      <b>{name}</b>
      {reason && ` · ${reason}`}
      {line !== undefined && ` · line ${line}`}
    </div>
  )
}
