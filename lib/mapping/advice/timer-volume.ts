import { listTraces } from '../../provenance/traces'
import type { MappedObject } from '../mapped-object'
import type { Advice, AdviceInput } from './advice-input'

const VOLUMES = '/spec/jobTemplate/spec/template/spec/volumes/'

/**
 * A timer of a service with plain volumes: its pods want a claim that nothing makes. Facts, section
 * 5.21.
 */
export function* timerVolumes({ objects }: AdviceInput): Generator<Advice> {
  const claims = new Set(
    objects.filter(({ kind }) => kind === 'PersistentVolumeClaim').map(({ name }) => name),
  )
  for (const timer of objects) {
    if (timer.kind !== 'CronJob') continue
    for (const { pointer, origins } of listTraces(timer.traces)) {
      if (!pointer.startsWith(VOLUMES) || !pointer.endsWith('/claimName')) continue
      const claim = claimAt(timer, pointer)
      const written = origins.find((origin) => origin.kind === 'written')
      if (claim === undefined || claims.has(claim) || written?.kind !== 'written') continue
      const message = `The pods of ${timer.name} stay Pending: a timer mounts a plain volume as the PersistentVolumeClaim ${claim}, and nothing makes that.`
      yield {
        code: 'timer-volume-pending',
        message,
        span: written.span,
        path: written.path,
        object: timer.id,
      }
    }
  }
}

function claimAt({ object }: MappedObject, pointer: string): string | undefined {
  const { spec } = object as {
    spec?: {
      jobTemplate?: {
        spec?: {
          template?: { spec?: { volumes?: { persistentVolumeClaim?: { claimName?: string } }[] } }
        }
      }
    }
  }
  const volume =
    spec?.jobTemplate?.spec?.template?.spec?.volumes?.[
      Number(pointer.slice(VOLUMES.length).split('/')[0])
    ]
  return volume?.persistentVolumeClaim?.claimName
}
