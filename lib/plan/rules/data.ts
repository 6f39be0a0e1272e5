import { fieldText } from '../../kubernetes/field'
import { type Change, changes, kindOf, nameOf, type Rule, thingOf } from '../change'

const size = ({ before }: Change) => {
  const storage = fieldText(before?.object, 'spec', 'resources', 'requests', 'storage')
  return storage === undefined ? '' : ` (${storage})`
}
const isOfResource = ({ before }: Change) => before?.concept.startsWith('resources.') === true

/** What loses data, and what the API server refuses. */
export const DATA_RULES: readonly Rule[] = [
  {
    code: 'claim-deleted',
    severity: 'data-lost',
    applies: ({ planned, ...change }) =>
      kindOf({ planned, ...change }) === 'PersistentVolumeClaim' &&
      (planned.outcome === 'deleted' || planned.outcome === 'recreated'),
    sentence: (change) =>
      `The claim ${nameOf(change)}${size(change)} is deleted, and its volume and all data are deleted with it.`,
    advice: (change) =>
      isOfResource(change)
        ? `Before the deploy save the data: \`convox resources export ${thingOf(change)} -f ${thingOf(change)}.dump\`. To keep it, leave the name and the type as they are.`
        : 'Before the deploy copy the files elsewhere. To keep them, leave the volume and the name of its service as they are.',
  },
  {
    code: 'claim-terminating',
    severity: 'data-lost',
    applies: ({ planned }) => planned.terminating === true,
    sentence: (change) =>
      `The deletion of ${nameOf(change)}${size(change)} begins and no rollback takes it back: its data goes when the last pod that uses it goes.`,
    advice: () =>
      'Do not deploy this. Add a second volume with the other settings, copy the files, and remove the first one in a later deploy.',
    fields: ['spec'],
  },
  {
    code: 'database-replaced',
    severity: 'data-lost',
    applies: (change) =>
      kindOf(change) === 'Deployment' &&
      change.planned.outcome === 'changed' &&
      changes(change, 'metadata.labels.kind'),
    sentence: (change) =>
      `${nameOf(change)} runs another program: what the old one stored is not read by the new one.`,
    advice: (change) =>
      `Instead add a resource of the new type beside ${thingOf(change)}, copy the data, and remove ${thingOf(change)} in a later deploy.`,
    fields: ['metadata.labels.kind'],
  },
  {
    code: 'object-refused',
    severity: 'refused',
    applies: ({ planned }) => planned.outcome === 'refused',
    sentence: (change) =>
      `The API server refuses ${change.planned.id.replace('/', ' ')}, so the promote is rolled back.`,
    advice: ({ planned }) =>
      planned.message?.includes('can not be less than status.capacity')
        ? 'Instead keep the size: a volume can grow, never shrink.'
        : planned.message?.includes('must support resize')
          ? 'Before the deploy set allowVolumeExpansion: true on the storage class, or keep the size.'
          : 'Correct the value before the deploy.',
    fields: ['spec'],
  },
]
