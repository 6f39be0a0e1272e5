import type { SourceNode } from '../../source/source-node'
import { entryAt } from './entry-at'
import type { Remark, Subject } from './subject'
import { replacing } from './text-edits'

/** An item of an environment list that is no text, which a rack drops without a word. Facts, section 2.3. */
export function* droppedEnvironment({ root, manifest }: Subject): Generator<Remark> {
  yield* remarks('environment', entryAt(root, 'environment')?.value)
  for (const { id, node } of manifest.services) yield* remarks(`${id}.environment`, entryAt(node, 'environment')?.value)
}

function* remarks(path: string, list: SourceNode | undefined): Generator<Remark> {
  if (list?.kind !== 'sequence') return
  for (const [index, item] of list.items.entries()) {
    if (item.kind === 'sequence' || (item.kind === 'scalar' && item.resolved.type === 'string')) continue
    const place = { code: 'environment-dropped', span: item.span, path: `${path}[${index}]` } as const
    if (item.kind === 'scalar') yield { ...place, message: `${item.text || 'An empty item'} is no text, so it is dropped from the environment.` }
    else yield { ...place, message: 'A mapping is dropped from the environment: write NAME=value, not NAME: value.', ...withFix(item) }
  }
}

function withFix(item: SourceNode & { kind: 'mapping' }): Pick<Remark, 'fixes'> {
  const [first, ...more] = item.entries
  if (first?.key.kind !== 'scalar' || first.value.kind !== 'scalar' || more.length > 0) return {}
  const text = `${first.key.text}=${first.value.text}`
  const span = { ...first.key.span, end: first.value.span.end, endLine: first.value.span.endLine, endColumn: first.value.span.endColumn }
  return { fixes: [replacing(`Write ${first.key.text}=…`, span, /^[A-Za-z0-9_=./@:+-]*$/.test(text) ? text : JSON.stringify(text))] }
}
