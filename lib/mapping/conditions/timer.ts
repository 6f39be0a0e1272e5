import type { Timer } from '../../manifest/timer'
import type { AbsenceReason, Condition, ConditionContext } from './condition'

/** What a timer may lack. */
export const TIMER_CONDITIONS: readonly Condition<Timer>[] = [
  { what: 'label `type=timer` on its CronJob', reason: typeLabel },
  { what: 'Service', kind: 'Service', reason: service },
  { what: 'Deployment', kind: 'Deployment', reason: deployment },
  { what: 'second try', reason: retry },
  { what: 'health check', reason: probes },
  { what: 'Azure Files mount', reason: azureFiles },
  { what: 'pod between two runs', reason: pods },
]

function typeLabel({ name }: Timer): AbsenceReason {
  return {
    because:
      'A CronJob has only the labels that all objects of the app share; its Jobs and pods have `type=timer`.',
    change: `Get it by name: timer-${name.value}.`,
    place: name,
  }
}

function service({ name }: Timer): AbsenceReason {
  return {
    because: 'Its pods expose no ports: those of its service are left out.',
    change: 'Nothing in convox.yml creates one.',
    place: name,
  }
}

function deployment({ name }: Timer): AbsenceReason {
  return {
    because: 'A CronJob creates a Job for each run, and the Job creates its pods.',
    change: 'Nothing in convox.yml creates one.',
    place: name,
  }
}

function retry({ name }: Timer): AbsenceReason {
  return {
    because: 'A failed run is not retried: its Job has backoffLimit 0.',
    change: 'Let the command retry.',
    place: name,
  }
}

function probes({ name }: Timer): AbsenceReason {
  return {
    because:
      'Probes, lifecycle hooks and the init container of the service are left out, since a run ends.',
    change: 'Nothing in convox.yml creates one.',
    place: name,
  }
}

function azureFiles(timer: Timer, { manifest }: ConditionContext): AbsenceReason | undefined {
  const volume = manifest
    .serviceNamed(timer.service.value)
    ?.volumeOptions.find((option) => option.azureFiles)?.azureFiles
  return (
    volume && {
      because: 'Timers do not mount the Azure Files volumes of their service.',
      change: 'Run the work that needs the files in a service.',
      place: volume.id,
    }
  )
}

function pods({ name }: Timer): AbsenceReason {
  return {
    because:
      'A pod exists only during its run; the rack removes it about 5 s later, with its logs.',
    change: 'Follow the logs during the run.',
    place: name,
  }
}
