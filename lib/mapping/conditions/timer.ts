import { serviceNamed } from '../../manifest/manifest'
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
      'A CronJob carries only the labels that all objects of the app share; `type=timer` stands on its Jobs and pods.',
    change: `Ask for it by name: timer-${name.value}.`,
    place: name,
  }
}

function service({ name }: Timer): AbsenceReason {
  return {
    because:
      'Its pods listen on nothing: the ports of the service that it borrows from are left out.',
    change: 'No line gives it one.',
    place: name,
  }
}

function deployment({ name }: Timer): AbsenceReason {
  return {
    because: 'A CronJob makes a Job at each run, and the Job its pods.',
    change: 'No line gives it one.',
    place: name,
  }
}

function retry({ name }: Timer): AbsenceReason {
  return {
    because: 'A run that fails is not tried again: its Job has backoffLimit 0.',
    change: 'Let the command try again by itself.',
    place: name,
  }
}

function probes({ name }: Timer): AbsenceReason {
  return {
    because:
      'Probes, lifecycle hooks and the init container of the service are left out: a run ends by itself.',
    change: 'No line gives it one.',
    place: name,
  }
}

function azureFiles(timer: Timer, { manifest }: ConditionContext): AbsenceReason | undefined {
  const volume = serviceNamed(manifest, timer.service.value)?.volumeOptions.find(
    (option) => option.azureFiles,
  )?.azureFiles
  return (
    volume && {
      because: 'Timers never mount the Azure Files of their service.',
      change: 'Let a service do the work that needs the files.',
      place: volume.id,
    }
  )
}

function pods({ name }: Timer): AbsenceReason {
  return {
    because:
      'A pod stands while its run lasts; the rack removes it about 5 s after, with its logs.',
    change: 'Follow a run while it lasts.',
    place: name,
  }
}
