'use client'

import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { copyAndTell } from './copy-text'

const TICK_MS = 1600

/**
 * Copies a text, and turns into a tick for a moment. Its name is always "Copy"; `title` may say of
 * what.
 */
export function CopyButton({
  text,
  title = 'Copy',
  className = '',
}: Readonly<{ text: string; title?: string; className?: string }>) {
  const [done, setDone] = useState(false)
  useEffect(() => {
    if (!done) return
    const timer = setTimeout(() => setDone(false), TICK_MS)
    return () => clearTimeout(timer)
  }, [done])

  return (
    <button
      type="button"
      aria-label="Copy"
      title={title}
      onClick={async () => setDone(await copyAndTell(text))}
      className={`grid size-6 shrink-0 place-items-center rounded-sm border bg-surface hover:bg-hover ${done ? 'border-ok text-ok' : 'border-line-strong text-ink-2'} ${className}`}
    >
      {done ? (
        <Check size={14} strokeWidth={1.75} aria-hidden />
      ) : (
        <Copy size={13} strokeWidth={1.5} aria-hidden />
      )}
    </button>
  )
}
