import { type Mark, OriginMark } from './origin-mark'

interface MarkKeyProps {
  readonly counts: readonly { readonly mark: Mark; readonly count: number }[]
  /** The marks that alone are shown; empty for all. */
  readonly only: ReadonlySet<Mark>
  readonly onChange: (only: ReadonlySet<Mark>) => void
}

/** What the marks mean, how many there are of each, and a filter by them. */
export function MarkKey({ counts, only, onChange }: MarkKeyProps) {
  const toggle = (mark: Mark) => {
    const changed = new Set(only)
    if (!changed.delete(mark)) changed.add(mark)
    onChange(changed)
  }
  return (
    <div className="@container flex min-h-6.5 shrink-0 flex-wrap items-center gap-x-1.5 border-b border-line px-1.5 text-xs text-ink-2">
      {counts.map(({ mark, count }) => (
        <button
          key={mark}
          type="button"
          aria-pressed={only.has(mark)}
          onClick={() => toggle(mark)}
          className={`inline-flex h-5.5 items-center gap-1.25 rounded-sm px-1.5 whitespace-nowrap hover:bg-hover aria-pressed:bg-hover aria-pressed:text-ink max-[700px]:h-11`}
        >
          <OriginMark mark={mark} />
          {mark} <span className="text-ink-3">{count}</span>
        </button>
      ))}
      <span className="ml-auto hidden pr-1.5 whitespace-nowrap text-ink-3 @[380px]:inline">
        no mark: always so
      </span>
    </div>
  )
}
