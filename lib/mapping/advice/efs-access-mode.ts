import type { Advice, AdviceInput } from './advice-input'
import { entryAt } from './entry-at'
import { addingLineAbove } from './text-edits'

/** An EFS volume without an access mode, which has no default. Facts, section 3.6. */
export function* efsAccessModes({ manifest, text }: AdviceInput): Generator<Advice> {
  for (const { id, node } of manifest.services) {
    const list = entryAt(node, 'volumeOptions')?.value
    if (list?.kind !== 'sequence') continue
    for (const [index, item] of list.items.entries()) {
      const efs = entryAt(item, 'awsEfs')
      const first = efs?.value.kind === 'mapping' ? efs.value.entries[0] : undefined
      if (efs === undefined || first === undefined || entryAt(item, 'awsEfs', 'accessMode'))
        continue
      const flow = text[efs.value.span.start] === '{'
      const fixes = flow
        ? []
        : [
            addingLineAbove(
              'Let many pods read and write',
              first.key.span,
              'accessMode: ReadWriteMany',
              text,
            ),
          ]
      const path = `${id}.volumeOptions[${index}].awsEfs`
      yield {
        code: 'efs-access-mode',
        message: 'awsEfs needs an accessMode: ReadWriteMany, ReadOnlyMany or ReadWriteOnce.',
        span: efs.key.span,
        path,
        fixes,
      }
    }
  }
}
