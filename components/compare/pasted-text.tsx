import { useState } from 'react'
import { Button } from '../ui/button'

/** A text that is pasted, to compare with. */
export function PastedText({ onTake }: Readonly<{ onTake: (text: string) => void }>) {
  const [text, setText] = useState('')
  return (
    <form
      className="space-y-2 px-2.5 pb-2"
      onSubmit={(event) => {
        event.preventDefault()
        onTake(text)
      }}
    >
      <textarea
        // biome-ignore lint/a11y/noAutofocus: a click has just asked for this field
        autoFocus
        aria-label="Text to compare with"
        value={text}
        onChange={(event) => setText(event.target.value)}
        rows={8}
        spellCheck={false}
        wrap="off"
        placeholder="Paste a convox.yml"
        className="block w-full rounded-sm border border-field bg-surface px-2 py-1.5 font-mono text-sm leading-code placeholder:font-sans placeholder:text-ink-3"
      />
      <Button type="submit" look="primary" disabled={text.trim() === ''}>
        Compare
      </Button>
    </form>
  )
}
