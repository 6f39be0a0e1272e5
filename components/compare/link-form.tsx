import { useState } from 'react'
import { decodePermalink } from '../../lib/share/permalink'
import type { Work } from '../state/store'
import { Button } from '../ui/button'

const FAULTS = {
  cut: 'This link was cut: some of its characters are missing or changed. Ask for the whole link.',
  version: 'This link was made by a newer version of this page. Reload the page to read it.',
  'too-long': 'This link would open more than 2 MB of text, which no convox.yml needs.',
  'not-a-link': 'This is not a link to this page: it has nothing after a # that could be read.',
} as const

/** A link that somebody shared, to compare with what it holds. */
export function LinkForm({ onTake }: Readonly<{ onTake: (work: Work) => void }>) {
  const [link, setLink] = useState('')
  const [fault, setFault] = useState<keyof typeof FAULTS | null>(null)
  return (
    <form
      className="space-y-2 px-2.5 pb-2"
      onSubmit={(event) => {
        event.preventDefault()
        const decoded = decodePermalink(link.trim().slice(link.trim().indexOf('#') + 1))
        if (decoded.ok) onTake({ text: decoded.shared.text, settings: decoded.shared.settings })
        else setFault(decoded.reason)
      }}
    >
      <div className="flex gap-2">
        <input
          // biome-ignore lint/a11y/noAutofocus: a click has just asked for this field
          autoFocus
          aria-label="Link to compare with"
          value={link}
          onChange={(event) => {
            setLink(event.target.value)
            setFault(null)
          }}
          spellCheck={false}
          autoComplete="off"
          placeholder="https://…/#1.…"
          className="h-8 min-w-0 flex-1 rounded-sm border border-field bg-surface px-2 font-mono text-xs placeholder:font-sans placeholder:text-ink-3 max-[700px]:h-11"
        />
        <Button type="submit" look="primary" className="h-8" disabled={link.trim() === ''}>
          Compare
        </Button>
      </div>
      {fault && (
        <p role="alert" className="text-sm text-error">
          {FAULTS[fault]}
        </p>
      )}
    </form>
  )
}
