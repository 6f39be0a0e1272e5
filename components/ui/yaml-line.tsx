import { type TokenKind, yamlTokens } from './yaml-tokens'

const COLOURS: Record<TokenKind, string> = {
  key: 'text-code-key',
  string: 'text-code-string',
  number: 'text-code-number',
  punctuation: 'text-ink-2',
  comment: 'text-code-comment',
  space: '',
}

/** A line of YAML, coloured as in the editor. */
export function YamlLine({ text }: Readonly<{ text: string }>) {
  let column = 0
  return yamlTokens(text).map((token) => {
    column += token.text.length
    return (
      <span key={column} className={COLOURS[token.kind]}>
        {token.text}
      </span>
    )
  })
}
