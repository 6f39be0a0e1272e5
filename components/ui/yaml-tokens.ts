export type TokenKind = 'key' | 'string' | 'number' | 'punctuation' | 'comment' | 'space'

export interface Token {
  readonly kind: TokenKind
  readonly text: string
}

const LINE =
  /^(\s*)((?:- )*)(?:("(?:[^"\\]|\\.)*"|'[^']*'|[^\s#'":[\]{},&*!|>%@`][^#:]*?|[^\s#'":[\]{},]+)(:)(?=\s|$))?(.*)$/

/**
 * One line of YAML in pieces to be coloured. For the eye only: what it takes for a number is what
 * looks like one.
 */
export function yamlTokens(line: string): Token[] {
  const [, indent = '', dashes = '', key = '', colon = '', rest = ''] = LINE.exec(line) ?? []
  const comment = rest.search(/(?:^|\s)#/)
  const value = comment < 0 ? rest : rest.slice(0, comment)
  const pieces: [TokenKind, string][] = [
    ['space', indent],
    ['punctuation', dashes],
    ['key', key],
    ['punctuation', colon],
    [valueKind(value.trim()), value],
    ['comment', comment < 0 ? '' : rest.slice(comment)],
  ]
  return pieces.filter(([, text]) => text !== '').map(([kind, text]) => ({ kind, text }))
}

function valueKind(value: string): TokenKind {
  if (/^[-+]?\d[\d_]*(?:\.\d+)?$/.test(value) || /^(?:true|false|null)$/.test(value))
    return 'number'
  if (/^[|>][-+]?$|^[[\]{},]+$/.test(value)) return 'punctuation'
  return 'string'
}
