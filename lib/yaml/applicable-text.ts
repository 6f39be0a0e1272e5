import type { PrintedObject } from './printed-yaml'

const OWNERS = /^( *)ownerReferences:/
const LEFT_OUT =
  '# ownerReferences is left out: without the uid of the rack namespace, Kubernetes would delete this one'

/**
 * A printed text as a person may apply it. The namespace's owner has a uid that nobody can know
 * from a text: the garbage collector takes a wrong one for an owner that is gone.
 *
 * @param text the printed text, with or without comments at the ends of its lines
 */
export function applicableText(text: string, objects: readonly PrintedObject[]): string {
  const lines = text.split('\n')
  for (const { id, line, endLine } of [...objects].reverse()) {
    if (!id.startsWith('Namespace/')) continue
    const first = lines.slice(line - 1, endLine).findIndex((each) => OWNERS.test(each))
    if (first < 0) continue
    const start = line - 1 + first
    const indent = OWNERS.exec(lines[start] ?? '')?.[1] ?? ''
    const rest = lines.slice(start + 1, endLine).findIndex((each) => !each.startsWith(`${indent} `))
    const count = rest < 0 ? endLine - start : rest + 1
    lines.splice(start, count, `${indent}${LEFT_OUT}`)
  }
  return lines.join('\n')
}
