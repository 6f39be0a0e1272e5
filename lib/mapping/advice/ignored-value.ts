import { isNull } from '../../manifest/read-context'
import type { Advice, AdviceInput } from './advice-input'
import { entryAt } from './entry-at'
import { replacing } from './text-edits'

/**
 * Values that are passed over in silence when they have another type than these. Facts, section
 * 3.5.
 */
const WANTED: readonly (readonly [readonly string[], 'int' | 'string' | 'bool'])[] = [
  [['health', 'path'], 'string'],
  [['health', 'grace'], 'int'],
  [['health', 'interval'], 'int'],
  [['health', 'timeout'], 'int'],
  [['health', 'disable'], 'bool'],
  [['scale', 'cpu'], 'int'],
  [['scale', 'memory'], 'int'],
  [['scale', 'min'], 'int'],
  [['scale', 'max'], 'int'],
  [['scale', 'gpu', 'count'], 'int'],
  [['scale', 'gpu', 'vendor'], 'string'],
]

const WORDS = { int: 'a whole number', string: 'a text', bool: 'true or false' }

export function* ignoredValues({ manifest }: AdviceInput): Generator<Advice> {
  for (const { id, node } of manifest.services) {
    for (const [keys, type] of WANTED) {
      const value = entryAt(node, ...keys)?.value
      if (
        value === undefined ||
        isNull(value) ||
        (value.kind === 'scalar' && value.resolved.type === type)
      )
        continue
      const key = keys.join('.')
      const bare =
        value.kind === 'scalar' && type === 'int' && /^\d+$/.test(value.text)
          ? [replacing(`Write ${value.text}`, value.span, value.text)]
          : []
      const message = `${key} must be ${WORDS[type]}; a rack passes this over and uses the default.`
      yield { code: 'value-ignored', message, span: value.span, path: `${id}.${key}`, fixes: bare }
    }
  }
}
