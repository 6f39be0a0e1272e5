import { CircleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import { goToLine } from '../state/go-to'
import type { View } from '../state/use-exploration'
import { Button } from '../ui/button'

/** Every text is broken for a moment while one types: only one that stays so is worth a word. */
const PAUSE_MS = 900

/** Says that the picture is older than the text, and leads to what broke it. */
export function LastGoodStrip({ view }: Readonly<{ view: View }>) {
  const { lastGood, diagnostics, exploration } = view
  const broken = lastGood !== null || exploration.broken
  const fault = diagnostics.find(({ severity }) => severity === 'error')
  const [paused, setPaused] = useState(false)
  useEffect(() => {
    setPaused(false)
    if (!broken) return
    const timer = setTimeout(() => setPaused(true), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [broken])

  if (!broken || !fault || !paused) return null
  const time = lastGood?.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })
  return (
    <div
      role="alert"
      className="flex min-h-10 shrink-0 items-center gap-2.5 border-b border-[color-mix(in_srgb,var(--color-error)_45%,transparent)] bg-error-soft py-1 pr-2 pl-3 text-sm"
    >
      <CircleAlert size={16} strokeWidth={1.5} className="shrink-0 text-error" aria-hidden />
      <span className="min-w-0 break-words">
        {time && (
          <>
            <b className="font-semibold">Last good picture</b>, from {time}.{' '}
          </>
        )}
        <span className="text-ink-2">A rack cannot read the text: {fault.message}</span>
      </span>
      <Button
        look="outlined"
        size="small"
        className="ml-auto bg-surface"
        onClick={() => goToLine(fault.span.line)}
      >
        Go to line {fault.span.line}
      </Button>
    </div>
  )
}
