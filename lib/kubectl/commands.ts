import type { Kind } from '../kubernetes/kinds'
import type { Cluster, ClusterInput, CommandTarget } from './cluster'
import type { Command, CommandGroup } from './command'
import { knownCluster } from './known-cluster'
import type { RowMaker } from './row'
import {
  context,
  everyRollout,
  everythingOfTheApp,
  kindByKind,
  kubeconfig,
  namespace,
  podsOfTheApp,
  podsOfTheRelease,
  rights,
  warnings,
} from './rows/app'
import {
  accountRights,
  awsIdentity,
  certificateText,
  cloudState,
  everyValue,
  mayReadSecrets,
  oneValue,
  podsOfAccount,
  whichKeys,
  whoUsesIt,
} from './rows/configuration'
import { databaseConsole, debugContainer, mayExec, processEnvironment, shell } from './rows/get-in'
import { allLogs, followLogs, followWhileTheyRun, initLogs, previousLogs } from './rows/logs'
import { asYaml, details, events } from './rows/object'
import {
  briefPods,
  deletePod,
  images,
  newPodDetails,
  podDetails,
  podEvents,
  podsAndNodes,
  restarts,
  usage,
} from './rows/pods'
import { nodes, rackNamespace, rackParts } from './rows/rack'
import { appliedVersions, everyRecord, isItRecorded, isReleaseApplied } from './rows/records'
import {
  isItRolledOut,
  restart,
  rolloutHistory,
  rolloutStatus,
  scale,
  undo,
  versions,
} from './rows/rollout'
import {
  certificateDates,
  certificatesBehind,
  doesItAnswer,
  doesItResolve,
  everyHost,
  isCertificateReady,
  isItRouted,
  issuers,
  routedAddress,
  routerAddress,
  routerLogs,
  whatIssuanceWaitsFor,
} from './rows/routing'
import {
  disruptions,
  isItActive,
  isItReady,
  isItScaling,
  itsAutoscaler,
  kedaLogs,
  metrics,
  moreReplicas,
  recommendation,
} from './rows/scaling'
import {
  askFromInside,
  endpoints,
  isItThere,
  loadBalancerAddress,
  podsBehind,
  portForward,
  readyAddresses,
} from './rows/services'
import {
  everyClaim,
  isItBound,
  isVolumeBound,
  storageClasses,
  volumeBehind,
  volumeOfClaim,
  whoMounts,
} from './rows/storage'
import {
  everyTimer,
  isItDue,
  runItNow,
  runs,
  suspend,
  whatItWillRun,
  whyARunFailed,
} from './rows/timers'
import { everythingOfIt } from './rows/whole-concept'

const WORKLOAD = [
  isItRolledOut,
  podsAndNodes,
  podDetails,
  newPodDetails,
  everythingOfIt,
  details,
  restarts,
  images,
  usage,
  asYaml,
]
const WORKLOAD_LOGS = [followLogs, allLogs, previousLogs, initLogs]
const GET_IN = [shell, processEnvironment, debugContainer, mayExec]

/**
 * Which questions there are about what, and so which commands. Objects that are applied and those
 * made later of one kind share a row.
 */
const QUESTIONS: Record<Kind | 'app' | 'rack', readonly RowMaker[]> = {
  app: [
    kubeconfig,
    context,
    namespace,
    everythingOfTheApp,
    podsOfTheApp,
    podsOfTheRelease,
    kindByKind,
    warnings,
    rights,
    mayExec,
    isReleaseApplied,
    everyRollout,
  ],
  rack: [kubeconfig, rackNamespace, rackParts, nodes, issuers, storageClasses],
  Namespace: [namespace, everythingOfTheApp, warnings],
  Deployment: [
    ...WORKLOAD,
    ...WORKLOAD_LOGS,
    ...GET_IN,
    databaseConsole,
    events,
    podEvents,
    rolloutStatus,
    rolloutHistory,
    versions,
    endpoints,
    restart,
    scale,
    undo,
  ],
  DaemonSet: [
    ...WORKLOAD,
    nodes,
    ...WORKLOAD_LOGS,
    ...GET_IN,
    events,
    podEvents,
    rolloutStatus,
    rolloutHistory,
    endpoints,
    restart,
    undo,
  ],
  ReplicaSet: [versions, podsAndNodes],
  Pod: [],
  CronJob: [
    isItDue,
    runs,
    whatItWillRun,
    briefPods,
    whyARunFailed,
    details,
    everyTimer,
    asYaml,
    followWhileTheyRun,
    events,
    podEvents,
    runItNow,
    suspend,
  ],
  Job: [runs, briefPods, whyARunFailed, followWhileTheyRun],
  Service: [
    isItThere,
    details,
    podsBehind,
    asYaml,
    events,
    endpoints,
    loadBalancerAddress,
    portForward,
    askFromInside,
  ],
  EndpointSlice: [readyAddresses],
  Ingress: [
    isItRouted,
    everyHost,
    details,
    asYaml,
    events,
    routedAddress,
    routerAddress,
    doesItResolve,
    doesItAnswer,
    certificatesBehind,
    routerLogs,
  ],
  HTTPProxy: [
    isItRouted,
    details,
    asYaml,
    events,
    routerAddress,
    doesItResolve,
    doesItAnswer,
    certificatesBehind,
  ],
  Certificate: [
    isCertificateReady,
    details,
    whatIssuanceWaitsFor,
    issuers,
    asYaml,
    events,
    certificateDates,
  ],
  HorizontalPodAutoscaler: [isItScaling, details, metrics, asYaml, events, moreReplicas],
  VerticalPodAutoscaler: [recommendation, details, metrics, asYaml, events],
  ScaledObject: [isItActive, itsAutoscaler, details, asYaml, kedaLogs, events],
  TriggerAuthentication: [isItReady, details, asYaml],
  PodDisruptionBudget: [disruptions, details, asYaml, events],
  Secret: [
    whichKeys,
    oneValue,
    everyValue,
    whoUsesIt,
    certificateText,
    cloudState,
    mayReadSecrets,
    asYaml,
  ],
  ConfigMap: [whichKeys, oneValue, everyValue, whoUsesIt, asYaml],
  ServiceAccount: [isItReady, details, podsOfAccount, accountRights, asYaml, awsIdentity],
  PersistentVolumeClaim: [
    isItBound,
    details,
    volumeBehind,
    whoMounts,
    everyClaim,
    storageClasses,
    asYaml,
    events,
  ],
  PersistentVolume: [],
  Release: [everyRecord, isItRecorded, isReleaseApplied],
  Build: [everyRecord, isItRecorded],
  Atom: [isReleaseApplied, details, asYaml],
  AtomVersion: [appliedVersions],
}

const POD = [
  podsAndNodes,
  podDetails,
  restarts,
  images,
  usage,
  ...WORKLOAD_LOGS,
  shell,
  debugContainer,
  mayExec,
  podEvents,
  deletePod,
]
const BRIEF_POD = [briefPods, podDetails, followWhileTheyRun, shell, podEvents, deletePod]

/**
 * What one asks depends on the kind, and for pods and volumes on how long they last and who made
 * them.
 */
function questionsAbout(on: CommandTarget): readonly RowMaker[] {
  if (on.kind === 'Pod')
    return on.labels.type === 'timer' || on.labels.type === 'process' ? BRIEF_POD : POD
  if (on.kind === 'PersistentVolume')
    return on.owner === undefined ? [isVolumeBound, details, asYaml] : [volumeOfClaim]
  return QUESTIONS[on.kind]
}

const GROUPS: readonly CommandGroup[] = [
  'Look',
  'Logs',
  'Get in',
  'Events',
  'Rollout',
  'Network',
  'Fix',
]

/**
 * The commands about one node (an object's id, one made later, `app` or `rack`), group by group;
 * none for an unknown id.
 */
export function commandsForNode(id: string, cluster: Cluster): Command[] {
  const on = id === 'app' ? cluster.app : id === 'rack' ? cluster.rack : cluster.subjects.get(id)
  if (on === undefined) return []
  const rows = questionsAbout(on).flatMap((ask) => ask(on))
  return GROUPS.flatMap((group) =>
    rows
      .filter((made) => made.group === group)
      .map((made) => ({ node: id, mutates: false, ...made })),
  )
}

/** The commands about one node of an exploration. */
export function commandsAbout(id: string, input: ClusterInput): Command[] {
  return commandsForNode(id, knownCluster(input))
}

/**
 * The commands about everything: the app, the rack, each object in the order in which it is
 * applied, then what is made later.
 */
export function commandsFor(input: ClusterInput): Command[] {
  const cluster = knownCluster(input)
  return ['app', 'rack', ...cluster.subjects.keys()].flatMap((id) => commandsForNode(id, cluster))
}
