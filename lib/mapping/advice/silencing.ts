import type { Fix } from '../../diagnostics/diagnostic'
import type { Advice } from './advice-input'
import { addingLineAbove } from './text-edits'

const COMMENT = /#\s*convox-map-ignore:\s*([a-z-]+(?:\s*,\s*[a-z-]+)*)/

/**
 * Which remarks a person has silenced: those whose code is in a comment `# convox-map-ignore:
 * CODE, CODE` on their line or on the line above it.
 */
export function silenced(text: string): (remark: Advice) => boolean {
  if (!text.includes('convox-map-ignore')) return () => false
  const byLine = text.split('\n').map((line) => COMMENT.exec(line)?.[1]?.split(/\s*,\s*/) ?? [])
  return ({ code, span }) =>
    [span.line - 1, span.line - 2].some((line) => byLine[line]?.includes(code))
}

export function silenceFix({ code, span }: Advice, text: string): Fix {
  return addingLineAbove('Ignore here', span, `# convox-map-ignore: ${code}`, text)
}
