import * as getIn from './rows/get-in'
import * as logs from './rows/logs'
import * as object from './rows/object'
import * as pods from './rows/pods'
import * as rollout from './rows/rollout'
import * as whole from './rows/whole-concept'

export const WORKLOAD = [
  rollout.isItRolledOut,
  pods.podsAndNodes,
  pods.podDetails,
  pods.newPodDetails,
  whole.everythingOfIt,
  object.details,
  pods.restarts,
  pods.images,
  pods.usage,
  object.asYaml,
]
export const WORKLOAD_LOGS = [logs.followLogs, logs.allLogs, logs.previousLogs, logs.initLogs]
export const GET_IN = [getIn.shell, getIn.processEnvironment, getIn.debugContainer, getIn.mayExec]

export const POD = [
  pods.podsAndNodes,
  pods.podDetails,
  pods.restarts,
  pods.images,
  pods.usage,
  ...WORKLOAD_LOGS,
  getIn.shell,
  getIn.debugContainer,
  getIn.mayExec,
  pods.podEvents,
  pods.deletePod,
]
export const BRIEF_POD = [
  pods.briefPods,
  pods.podDetails,
  logs.followWhileTheyRun,
  getIn.shell,
  pods.podEvents,
  pods.deletePod,
]
