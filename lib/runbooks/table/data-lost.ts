import { databaseConsole } from '../../kubectl/rows/get-in'
import { details } from '../../kubectl/rows/object'
import { podsAndNodes, restarts } from '../../kubectl/rows/pods'
import { isItBound, volumeBehind, whoMounts } from '../../kubectl/rows/storage'
import { typesByData } from '../../manifest/resource-types'
import { beside, workload } from '../about'
import { outcome, type RunbookTemplate, step, stepOf } from '../template'

export const dataLost: RunbookTemplate = {
  id: 'data-lost',
  title: 'Data are lost',
  symptom: 'Written data are gone after a restart or a deploy.',
  about: workload,
  causes: [
    'They were written into the container, or into an emptyDir: both are deleted with the pod.',
    '`volumes` of a service are such directories too.',
    `${typesByData(false)
      .map(({ title }) => title)
      .join(' and ')} in the cluster store nothing on disk.`,
    'The claim was deleted: the promote that removes a resource from convox.yml deletes its data.',
    'The resource was masked: a variable of the release now points to another database.',
  ],
  steps: (on) => [
    stepOf(
      beside(on, 'PersistentVolumeClaim'),
      isItBound,
      outcome('NotFound', 'It was deleted, and the data with it.'),
      outcome('AGE younger than the data', 'This is a new claim: the old one was deleted.'),
      outcome('Bound', 'The claim is bound.'),
    ),
    stepOf(
      beside(on, 'PersistentVolumeClaim'),
      whoMounts,
      outcome(
        'No resources found',
        'No pod mounts it.',
        on.labels.type === 'resource' ? 'type' : 'volumeOptions',
      ),
    ),
    stepOf(
      beside(on, 'PersistentVolumeClaim'),
      volumeBehind,
      outcome(
        'Released, or RECLAIM POLICY Delete',
        'The data were deleted with the claim: only a snapshot of the cloud can restore them.',
      ),
    ),
    step(
      details,
      outcome(
        'Mounts: none but /etc/convox',
        'It stores nothing.',
        on.labels.type === 'resource' ? 'type' : 'volumeOptions',
      ),
    ),
    step(
      restarts,
      outcome('a restart at that hour', 'The files in the container were deleted with it.'),
    ),
    step(
      podsAndNodes,
      outcome('AGE younger than the data', 'The pod was replaced, and its directories with it.'),
    ),
    step(
      databaseConsole,
      outcome('tables', 'The data exist: the app uses another database.'),
      outcome('nothing', 'The database is new and empty.'),
    ),
  ],
}
