import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

export function SourceGroup({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  return (
    <section aria-label={title} className="pb-1.5">
      <h3 className="px-2.5 pt-2 pb-1 text-xs text-ink-3">{title}</h3>
      {children}
    </section>
  )
}

interface SourceProps {
  readonly title: string
  readonly what: string
  readonly disabled?: boolean
  /** Whether its form is open; left out where it has none. */
  readonly open?: boolean
  readonly onChoose: () => void
}

/** One thing to compare with. */
export function Source({ title, what, disabled, open, onChoose }: SourceProps) {
  return (
    <button
      type="button"
      disabled={disabled}
      aria-expanded={open}
      onClick={onChoose}
      className="flex w-full items-center gap-2 rounded-md px-2.5 py-1.5 text-left enabled:hover:bg-hover disabled:text-ink-3 max-[700px]:min-h-11"
    >
      <span className="min-w-0">
        <span className="block text-sm font-semibold">{title}</span>
        <span className="block text-xs text-ink-2">{what}</span>
      </span>
      {open !== undefined && (
        <ChevronRight
          size={14}
          strokeWidth={1.5}
          aria-hidden
          className={`ml-auto shrink-0 text-ink-3 ${open ? 'rotate-90' : ''}`}
        />
      )}
    </button>
  )
}
