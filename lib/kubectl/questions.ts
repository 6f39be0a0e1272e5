import type { Kind } from '../kubernetes/kinds'
import type { CommandTarget } from './cluster'
import { BRIEF_POD, GET_IN, POD, WORKLOAD, WORKLOAD_LOGS } from './question-groups'
import type { RowMaker } from './row'
import * as app from './rows/app'
import { kindByKind } from './rows/app-kinds'
import * as certificates from './rows/certificates'
import * as configuration from './rows/configuration'
import * as getIn from './rows/get-in'
import * as logs from './rows/logs'
import * as object from './rows/object'
import * as pods from './rows/pods'
import * as rack from './rows/rack'
import * as records from './rows/records'
import * as rollout from './rows/rollout'
import * as routing from './rows/routing'
import * as scaling from './rows/scaling'
import * as services from './rows/services'
import * as storage from './rows/storage'
import * as timers from './rows/timers'

/**
 * Which questions there are about what, and so which commands. Objects that are applied and those
 * made later of one kind share a row.
 */
const QUESTIONS: Record<Kind | 'app' | 'rack', readonly RowMaker[]> = {
  app: [
    app.kubeconfig,
    app.context,
    app.namespace,
    app.everythingOfTheApp,
    app.podsOfTheApp,
    app.podsOfTheRelease,
    kindByKind,
    app.warnings,
    app.rights,
    getIn.mayExec,
    records.isReleaseApplied,
    app.everyRollout,
  ],
  rack: [
    app.kubeconfig,
    rack.rackNamespace,
    rack.rackParts,
    rack.nodes,
    certificates.issuers,
    storage.storageClasses,
  ],
  Namespace: [app.namespace, app.everythingOfTheApp, app.warnings],
  Deployment: [
    ...WORKLOAD,
    ...WORKLOAD_LOGS,
    ...GET_IN,
    getIn.databaseConsole,
    object.events,
    pods.podEvents,
    rollout.rolloutStatus,
    rollout.rolloutHistory,
    rollout.versions,
    services.endpoints,
    rollout.restart,
    rollout.scale,
    rollout.undo,
  ],
  DaemonSet: [
    ...WORKLOAD,
    rack.nodes,
    ...WORKLOAD_LOGS,
    ...GET_IN,
    object.events,
    pods.podEvents,
    rollout.rolloutStatus,
    rollout.rolloutHistory,
    services.endpoints,
    rollout.restart,
    rollout.undo,
  ],
  ReplicaSet: [rollout.versions, pods.podsAndNodes],
  Pod: [],
  CronJob: [
    timers.isItDue,
    timers.runs,
    timers.whatItWillRun,
    pods.briefPods,
    timers.whyARunFailed,
    object.details,
    timers.everyTimer,
    object.asYaml,
    logs.followWhileTheyRun,
    object.events,
    pods.podEvents,
    timers.runItNow,
    timers.suspend,
  ],
  Job: [timers.runs, pods.briefPods, timers.whyARunFailed, logs.followWhileTheyRun],
  Service: [
    services.isItThere,
    object.details,
    services.podsBehind,
    object.asYaml,
    object.events,
    services.endpoints,
    services.loadBalancerAddress,
    services.portForward,
    services.askFromInside,
  ],
  EndpointSlice: [services.readyAddresses],
  Ingress: [
    routing.isItRouted,
    routing.everyHost,
    object.details,
    object.asYaml,
    object.events,
    routing.routedAddress,
    routing.routerAddress,
    routing.doesItResolve,
    routing.doesItAnswer,
    certificates.certificatesBehind,
    routing.routerLogs,
  ],
  HTTPProxy: [
    routing.isItRouted,
    object.details,
    object.asYaml,
    object.events,
    routing.routerAddress,
    routing.doesItResolve,
    routing.doesItAnswer,
    certificates.certificatesBehind,
  ],
  Certificate: [
    certificates.isCertificateReady,
    object.details,
    certificates.whatIssuanceWaitsFor,
    certificates.issuers,
    object.asYaml,
    object.events,
    certificates.certificateDates,
  ],
  HorizontalPodAutoscaler: [
    scaling.isItScaling,
    object.details,
    scaling.metrics,
    object.asYaml,
    object.events,
    scaling.moreReplicas,
  ],
  VerticalPodAutoscaler: [
    scaling.recommendation,
    object.details,
    scaling.metrics,
    object.asYaml,
    object.events,
  ],
  ScaledObject: [
    scaling.isItActive,
    scaling.itsAutoscaler,
    object.details,
    object.asYaml,
    scaling.kedaLogs,
    object.events,
  ],
  TriggerAuthentication: [scaling.isItReady, object.details, object.asYaml],
  PodDisruptionBudget: [scaling.disruptions, object.details, object.asYaml, object.events],
  Secret: [
    configuration.whichKeys,
    configuration.oneValue,
    configuration.everyValue,
    configuration.whoUsesIt,
    configuration.certificateText,
    configuration.cloudState,
    configuration.mayReadSecrets,
    object.asYaml,
  ],
  ConfigMap: [
    configuration.whichKeys,
    configuration.oneValue,
    configuration.everyValue,
    configuration.whoUsesIt,
    object.asYaml,
  ],
  ServiceAccount: [
    scaling.isItReady,
    object.details,
    configuration.podsOfAccount,
    configuration.accountRights,
    object.asYaml,
    configuration.awsIdentity,
  ],
  PersistentVolumeClaim: [
    storage.isItBound,
    object.details,
    storage.volumeBehind,
    storage.whoMounts,
    storage.everyClaim,
    storage.storageClasses,
    object.asYaml,
    object.events,
  ],
  PersistentVolume: [],
  Release: [records.everyRecord, records.isItRecorded, records.isReleaseApplied],
  Build: [records.everyRecord, records.isItRecorded],
  Atom: [records.isReleaseApplied, object.details, object.asYaml],
  AtomVersion: [records.appliedVersions],
}

/**
 * What one asks depends on the kind, and for pods and volumes on how long they last and who made
 * them.
 */
export function questionsAbout(on: CommandTarget): readonly RowMaker[] {
  if (on.kind === 'Pod')
    return on.labels.type === 'timer' || on.labels.type === 'process' ? BRIEF_POD : POD
  if (on.kind === 'PersistentVolume')
    return on.owner === undefined
      ? [storage.isVolumeBound, object.details, object.asYaml]
      : [storage.volumeOfClaim]
  return QUESTIONS[on.kind]
}
