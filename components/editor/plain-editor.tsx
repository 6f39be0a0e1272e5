interface PlainEditorProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A text area: what a phone edits best. */
export function PlainEditor({ label, value, onChange }: PlainEditorProps) {
  return (
    <textarea
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      spellCheck={false}
      autoCapitalize="off"
      autoCorrect="off"
      wrap="off"
      className="block size-full resize-none bg-surface p-3.5 font-mono text-base leading-5 outline-offset-[-2px]"
    />
  )
}
