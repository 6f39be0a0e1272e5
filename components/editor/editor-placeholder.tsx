import { YamlLine } from '../ui/yaml-line'

/** More than any screen shows. */
const LINES = 150

/** The text as the editor will show it, at the same places, until the editor is there. */
export function EditorPlaceholder({ text }: Readonly<{ text: string }>) {
  return (
    <pre className="own-work-hides h-full overflow-hidden py-2 font-mono text-sm leading-code">
      {text.split('\n', LINES).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number alone
        <div key={index} className="flex h-[17px]">
          <span className="w-[4ch] shrink-0 text-right text-ink-3">{index + 1}</span>
          <span className="ml-4 whitespace-pre">
            <YamlLine text={line} />
          </span>
        </div>
      ))}
    </pre>
  )
}
