import type { MappingNode, SourceNode } from '../../source/source-node'
import type { Advice, AdviceInput } from './advice-input'
import { entryAt } from './entry-at'
import { replacing } from './text-edits'

/**
 * An item of an environment list that is no text, which a rack drops without a word. Facts, section
 * 2.3.
 */
export function* droppedEnvironment({ root, manifest }: AdviceInput): Generator<Advice> {
  yield* remarks('environment', entryAt(root, 'environment')?.value)
  for (const { id, node } of manifest.services)
    yield* remarks(`${id}.environment`, entryAt(node, 'environment')?.value)
}

function* remarks(path: string, list: SourceNode | undefined): Generator<Advice> {
  if (list?.kind !== 'sequence') return
  for (const [index, item] of list.items.entries()) {
    const at = `${path}[${index}]`
    if (item.kind === 'mapping') yield mappingRemark(at, item)
    else if (item.kind === 'scalar' && item.resolved.type !== 'string') {
      const message = `${item.text || 'An empty item'} is no text, so it is dropped from the environment.`
      yield { code: 'environment-dropped', message, span: item.span, path: at }
    }
  }
}

function mappingRemark(path: string, { entries, span }: MappingNode): Advice {
  const message = 'A mapping is dropped from the environment: write NAME=value, not NAME: value.'
  const [first, ...more] = entries
  if (first?.key.kind !== 'scalar' || first.value.kind !== 'scalar' || more.length > 0)
    return { code: 'environment-dropped', message, span, path }
  const { end, endLine, endColumn } = first.value.span
  const whole = { ...first.key.span, end, endLine, endColumn }
  const text = `${first.key.text}=${first.value.text}`
  const written = SAFE.test(text) ? text : JSON.stringify(text)
  return {
    code: 'environment-dropped',
    message,
    span: whole,
    path,
    fixes: [replacing(`Write ${written}`, whole, written)],
  }
}

/** Needs no quotes in a list. */
const SAFE = /^[A-Za-z_][\w=./@:+-]*$/
