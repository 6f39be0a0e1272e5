import { type SideName, useCompare } from '../state/compare-store'
import { useLayout } from '../state/layout-store'

interface SideLinesProps {
  readonly before: number | undefined
  readonly after: number | undefined
}

/** The lines of both sides, each a way to it: `26 → none`. */
export function SideLines({ before, after }: SideLinesProps) {
  if (before === undefined && after === undefined) return null
  return (
    <span className="shrink-0 text-right font-mono text-xs whitespace-nowrap text-ink-2">
      <LineLink side="before" line={before} />
      <span aria-hidden> → </span>
      <LineLink side="after" line={after} />
    </span>
  )
}

function LineLink({ side, line }: Readonly<{ side: SideName; line: number | undefined }>) {
  if (line === undefined) return <span className="text-ink-3">none</span>
  return (
    <button
      type="button"
      aria-label={`Line ${line} ${side}`}
      className="underline decoration-field underline-offset-3 hover:text-ink max-[700px]:-my-3.5 max-[700px]:min-h-11 max-[700px]:min-w-6"
      onClick={() => {
        useLayout.getState().show({ tab: 'text' })
        // On a phone the text is put on the page first.
        requestAnimationFrame(() => useCompare.getState().showLine(side, line))
      }}
    >
      {line}
    </button>
  )
}
