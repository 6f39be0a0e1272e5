import type { CSSProperties, ReactNode } from 'react'
import { CodeLine } from './code-line'

interface CodeBlockProps {
  readonly caption: ReactNode
  readonly text: string
  readonly children?: ReactNode
}

/**
 * YAML under a caption. Long lines hang by their own indentation instead of making the page wider.
 */
export function CodeBlock({ caption, text, children }: CodeBlockProps) {
  return (
    <figure className="reference-code">
      <figcaption>
        <span className="min-w-0 truncate">{caption}</span>
        {children}
      </figcaption>
      <pre>
        {text
          .trimEnd()
          .split('\n')
          .map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place alone
            <span key={index} style={{ '--indent': line.search(/[^ -]|$/) } as CSSProperties}>
              <CodeLine text={line} />
              {'\n'}
            </span>
          ))}
      </pre>
    </figure>
  )
}
