import { escapeUTF8 } from 'entities'
import { printable } from '../../text/one-line'

/** Text that is HTML already. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = string | number | Markup | readonly Markup[]

/** Markup as a template: whatever is put in is escaped, unless it is markup itself. */
export function html(fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const texts = parts.map((part) => {
    if (part instanceof Markup) return part.text
    return typeof part === 'object'
      ? part.map(({ text }) => text).join('')
      : escapeUTF8(printable(String(part)))
  })
  return new Markup(String.raw({ raw: fixed }, ...texts))
}

export const NO_MARKUP = new Markup('')
