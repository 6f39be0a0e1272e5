import { spaced } from '../cluster'
import { idsOf } from '../pods'
import { type RowMaker, row } from '../row'

/** What a rack keeps of releases and builds in the app's namespace. */

export const isItRecorded: RowMaker = (on) => [
  row(
    'record',
    'Look',
    on.kind === 'Release' ? 'Details of this release' : 'Details of this build',
    `kubectl describe ${spaced(on)} ${on.cluster.n}`,
    [on.id],
    {
      needs:
        on.kind === 'Release'
          ? 'care: it prints the environment, with its secrets'
          : 'nothing more',
      ...(on.kind === 'Build' && { healthy: 'Status complete' }),
    },
  ),
  row(
    'record-manifest',
    'Look',
    'Its convox.yml',
    `kubectl get ${spaced(on)} ${on.cluster.n} -o jsonpath='{.spec.manifest}'`,
    [on.id],
  ),
]

export const everyRecord: RowMaker = (on) => {
  const plural = on.kind === 'Release' ? 'releases.convox.com' : 'builds.convox.com'
  return [
    row(
      'records',
      'Look',
      `All ${on.kind === 'Release' ? 'releases' : 'builds'} of the app, newest last`,
      `kubectl get ${plural} ${on.cluster.n} --sort-by=.metadata.creationTimestamp`,
      [on.id],
      {
        healthy: 'the one that you expect at the end',
      },
    ),
  ]
}

export const isReleaseApplied: RowMaker = (on) => {
  const atom = on.cluster.subjects.get('Atom/app')
  if (atom === undefined) return []
  const words = `${spaced(atom)} ${on.cluster.n}`
  return [
    row(
      'release-applied',
      'Rollout',
      'Status of the last promote',
      `kubectl get ${words} -o jsonpath='{.status}{"\\n"}'`,
      [atom.id],
      {
        healthy:
          'Running; Pending waits for a database of the cloud, Updating for pods to be ready; Error, Deadline and Rollback end in Reverted or Failure',
        ...(on.kind !== 'app' &&
          on.kind !== 'Atom' &&
          on.concept !== 'app' && { also: 'a release is applied as a whole' }),
      },
    ),
  ]
}

export const appliedVersions: RowMaker = (on) => {
  const versions = on.cluster.byKind.get('AtomVersion') ?? []
  const atom = on.cluster.subjects.get('Atom/app')
  if (atom === undefined || versions.length === 0) return []
  const current = `$(kubectl get ${spaced(atom)} ${on.cluster.n} -o jsonpath='{.spec.currentVersion}')`
  return [
    row(
      'promotes',
      'Look',
      'All promotes, newest last',
      `kubectl get atomversions.atom.convox.com ${on.cluster.n} --sort-by=.metadata.creationTimestamp`,
      idsOf(versions),
    ),
    row(
      'promoted-objects',
      'Look',
      'Objects applied by the last promote',
      `kubectl get atomversions.atom.convox.com <atomversion> ${on.cluster.n} -o jsonpath='{.spec.template}' | base64 --decode`,
      idsOf(versions),
      {
        filled: `kubectl get atomversions.atom.convox.com ${current} ${on.cluster.n} -o jsonpath='{.spec.template}' | base64 --decode`,
        needs: 'care: it holds every Secret',
      },
    ),
  ]
}
