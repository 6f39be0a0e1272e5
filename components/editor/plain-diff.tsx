import { useEffect, useMemo, useRef } from 'react'
import { type DiffLine, lineDiff } from '../../lib/text/line-diff'
import { useCompare } from '../state/compare-store'
import { YamlLine } from '../ui/yaml-line'

const LOOKS: Record<DiffLine['kind'], { readonly ground: string; readonly sign: string }> = {
  same: { ground: 'border-transparent', sign: ' ' },
  removed: { ground: 'border-removed bg-removed-soft', sign: '−' },
  added: { ground: 'border-added bg-added-soft', sign: '+' },
}

/** Both texts as one list of lines: what a phone shows in place of the diff editor. */
export function PlainDiff({ before, after }: Readonly<{ before: string; after: string }>) {
  const lines = useMemo(() => lineDiff(before, after), [before, after])
  const shown = useCompare((state) => state.shownLine)
  const frame = useRef<HTMLPreElement>(null)
  useEffect(() => {
    if (shown)
      frame.current
        ?.querySelector(`[data-${shown.side}="${shown.line}"]`)
        ?.scrollIntoView({ block: 'center' })
  }, [shown])
  return (
    <pre ref={frame} className="h-full overflow-auto py-2 font-mono text-sm leading-code">
      {lines.map(({ kind, text, before: had, after: has }) => {
        const isShown = shown !== null && (shown.side === 'before' ? had : has) === shown.line
        return (
          <div
            key={`${had ?? ''} ${has ?? ''}`}
            data-before={had}
            data-after={has}
            aria-current={isShown ? 'location' : undefined}
            className={`grid w-max min-w-full grid-cols-[28px_28px_20px_1fr] border-l-3 aria-[current]:outline aria-[current]:outline-ink ${LOOKS[kind].ground}`}
          >
            <span className="pr-1.5 text-right text-xs text-ink-3">{had}</span>
            <span className="pr-1.5 text-right text-xs text-ink-3">{has}</span>
            <span className="text-center font-bold">{LOOKS[kind].sign}</span>
            <span className="pr-3">
              <YamlLine text={text} />
            </span>
          </div>
        )
      })}
    </pre>
  )
}
