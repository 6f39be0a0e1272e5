import { databaseConsole } from '../../kubectl/rows/get-in'
import { details } from '../../kubectl/rows/object'
import { podsAndNodes, restarts } from '../../kubectl/rows/pods'
import { isItBound, volumeBehind, whoMounts } from '../../kubectl/rows/storage'
import { beside, workload } from '../about'
import { outcome, type RunbookTemplate, step, stepOf } from '../template'

export const dataLost: RunbookTemplate = {
  id: 'data-lost',
  title: 'Data are lost',
  symptom: 'What was written is gone after a restart or a deploy.',
  about: workload,
  causes: [
    'It was written into the container, or into an emptyDir: both go with the pod.',
    '`volumes` of a service are such directories too, whatever their names.',
    'Redis and memcached in the cluster keep nothing on disk.',
    'The claim was deleted: taking a resource out of convox.yml deletes its data at the next promote.',
    'The resource was masked: a variable of the release leads elsewhere now.',
  ],
  steps: (on) => [
    stepOf(
      beside(on, 'PersistentVolumeClaim'),
      isItBound,
      outcome('NotFound', 'It was deleted, and with it the data.'),
      outcome('AGE younger than the data', 'It is a new one: the old one was deleted.'),
      outcome('Bound', 'Storage is there.'),
    ),
    stepOf(
      beside(on, 'PersistentVolumeClaim'),
      whoMounts,
      outcome(
        'No resources found',
        'Nobody mounts it.',
        on.labels.type === 'resource' ? 'type' : 'volumeOptions',
      ),
    ),
    stepOf(
      beside(on, 'PersistentVolumeClaim'),
      volumeBehind,
      outcome(
        'Released, or RECLAIM POLICY Delete',
        'The data went with the claim: a snapshot of the cloud is what is left.',
      ),
    ),
    step(
      details,
      outcome(
        'Mounts: none but /etc/convox',
        'It keeps nothing.',
        on.labels.type === 'resource' ? 'type' : 'volumeOptions',
      ),
    ),
    step(restarts, outcome('a restart at that hour', 'What was in the container went with it.')),
    step(
      podsAndNodes,
      outcome('AGE younger than the data', 'The pod was replaced, and its directories with it.'),
    ),
    step(
      databaseConsole,
      outcome('tables', 'The data are there: the app asks another database.'),
      outcome('nothing', 'The database is new.'),
    ),
  ],
}
