interface NothingNamedProps {
  readonly similar: readonly string[]
  readonly onChoose: (name: string) => void
}

/** A paste names nothing of the app: the names that may be meant, or a question. */
export function NothingNamed({ similar, onChoose }: NothingNamedProps) {
  if (similar.length === 0)
    return (
      <p className="px-3.5 py-2 text-ink-2">
        Nothing in this app has that name. Which service, resource or timer is it about? It may be
        of another app, or of another release than the one in the bar above.
      </p>
    )
  return (
    <p className="flex flex-wrap items-center gap-1.5 px-3.5 py-2 text-ink-2">
      Nothing in this app has that name. Did you mean
      {similar.map((name) => (
        <button
          key={name}
          type="button"
          className="rounded-sm border border-line-strong px-1.75 py-0.5 font-mono text-xs text-ink hover:bg-hover max-[700px]:min-h-11"
          onClick={() => onChoose(name)}
        >
          {name}
        </button>
      ))}
      ?
    </p>
  )
}
