import { MASKED } from './mask'

/**
 * A paste of objects as it may stay on the screen: the values of Secrets masked, in YAML and in
 * JSON, and in the annotation in which `kubectl apply` keeps what it was given. Names of keys stay.
 */
export function maskedPaste(text: string): string {
  return text.includes('Secret') ? blocks(text).map(maskedBlock).join('\n') : text
}

/** The objects of a text, each with its lines: a document, an item of a List. */
function blocks(text: string): string[] {
  const found: string[][] = [[]]
  for (const line of text.split('\n')) {
    if (/^(---|-? ?apiVersion:|\s*\{$|\s*- apiVersion:)/.test(line)) found.push([])
    found.at(-1)?.push(line)
  }
  return found.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
}

const SECRET = /^\s*"?kind"?:\s*"?Secret"?,?\s*$/m
const ONE_LINE_SECRET = /"kind":\s*"Secret"/

function maskedBlock(block: string): string {
  if (!SECRET.test(block) && !ONE_LINE_SECRET.test(block)) return block
  let data: number | undefined
  return block
    .split('\n')
    .map((line) => {
      const indent = line.search(/\S/)
      if (data !== undefined && indent >= 0 && indent <= data) data = undefined
      if (data !== undefined) return maskedLine(line)
      if (/^[\s-]*"?(data|stringData)"?:\s*\{?\s*$/.test(line)) data = line.search(/[^\s-]/)
      return line.replace(/(\\*)"(data|stringData)\1":\s*\{[^{}]*\}/g, (whole) =>
        whole.replace(/(\\*"):(\s*)(\\*)"(?:[^"\\]|\\(?!"))*\\*"/g, `$1:$2$3"${MASKED}$3"`),
      )
    })
    .join('\n')
}

function maskedLine(line: string): string {
  return line
    .replace(/^(\s*"(?:[^"\\]|\\.)*":\s*)".*?"(,?)\s*$/, `$1"${MASKED}"$2`)
    .replace(/^(\s*[^\s:"][^:]*:\s+)(?!\||>)\S.*$/, `$1${MASKED}`)
}
