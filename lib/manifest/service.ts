import { Sourced } from '../provenance/sourced'
import type { SourceNode } from '../source/source-node'
import { annotations } from './annotations'
import { countAttributes, hasAttribute } from './attributes'
import { optional } from './decoding'
import { environment } from './environment'
import { flag, integer, key, list, record, text, textMap, texts } from './fields'
import { type ExtraPort, extraPort, type Port, port, withDefaultScheme, withoutTwins } from './port'
import type { Cursor } from './read-context'
import { health, lifecycle, liveness, type StartupProbe, startupProbe } from './service/health'
import { withLimits } from './service/limits'
import { replicaBounds, type Scale, scale } from './service/scale'
import { accessControl, imagePullSecrets, securityContext } from './service/security'
import { agent, build, domains } from './service/small-fields'
import { startupProbeWithDefaults } from './service/startup-probe'
import { configMounts, initContainer, volumeOptions } from './service/volumes'

/** Every key of a service: how it is read, and what it does. Facts, section 3.4. */
export const serviceRecord = record('manifest.Service', {
  agent: key(agent, 'Runs one pod on every node instead of a number of replicas.'),
  annotations: key(annotations, 'Annotations of its pods and its ServiceAccount.'),
  accessControl: key(accessControl, 'What its pods may do in the cloud.'),
  build: key(build, 'How its image is built.'),
  certificate: key(
    record('manifest.Certificate', {
      id: key(text, 'A certificate uploaded to the rack, instead of an issued one.'),
      duration: key(text, 'How long an issued certificate lasts, as 2160h.'),
    }),
    'The certificate of its hosts.',
  ),
  command: key(
    text,
    'What its container runs, split as a shell would; the image decides where nothing is written.',
  ),
  configMounts: key(configMounts, 'Configs that it sees as files.'),
  deployment: key(
    record('manifest.ServiceDeployment', {
      minimum: key(
        integer,
        'The least share of replicas that runs during a deploy, in per cent; 50 where nothing is written.',
      ),
      maximum: key(
        integer,
        'The most replicas that run during a deploy, in per cent; 200 where nothing is written.',
      ),
    }),
    'How a new release replaces the old one.',
  ),
  dnsConfig: key(
    record('manifest.ServiceDnsConfig', {
      ndots: key(integer, 'How many dots make a name be tried as it is first.'),
    }),
    'How names are looked up.',
  ),
  domain: key(domains, 'Host names beside the one that the rack gives.'),
  drain: key(integer, 'Read, without effect on Kubernetes.'),
  disableHostUsers: key(flag, 'Whether its pods run in a user namespace of their own.'),
  environment: key(
    environment,
    'Variables: NAME must be set on release, NAME=value has a default.',
  ),
  grpcHealthEnabled: key(flag, 'Whether readiness and liveness are asked over gRPC.'),
  health: key(health, 'When a pod is ready for traffic.'),
  liveness: key(liveness, 'When a container is restarted.'),
  startupProbe: key(startupProbe, 'What must succeed once before the other checks begin.'),
  image: key(
    text,
    'An image to use instead of a build; it is tagged into the app’s own repository.',
  ),
  imagePullSecrets: key(imagePullSecrets, 'Logins of private registries.'),
  init: key(
    flag,
    'Whether its processes share a namespace with an init process; true where nothing is written.',
  ),
  initContainer: key(
    optional(initContainer),
    'A container that runs to its end before the others start.',
  ),
  internal: key(flag, 'Whether it is reached from inside the rack only.'),
  internalRouter: key(flag, "Whether it is reached through the rack's internal router."),
  ingressAnnotations: key(annotations, 'Annotations of its Ingress.'),
  labels: key(textMap('manifest.Labels'), 'Labels of its objects and pods.'),
  lifecycle: key(lifecycle, 'Commands run when a container starts and stops.'),
  nodeSelectorLabels: key(textMap('manifest.Labels'), 'Labels that a node must have to run it.'),
  nodeAffinityLabels: key(
    list(
      record('manifest.Affinity', {
        label: key(text, 'The label of the node.'),
        weight: key(integer, 'How much it counts, 1 to 100.'),
        value: key(text, 'The value of the label.'),
      }),
      'manifest.Affinities',
    ),
    'Labels that a node had better have.',
  ),
  port: key(
    port,
    'The port that it listens on; makes a Service, probes, and an Ingress unless it is internal.',
  ),
  ports: key(list(extraPort, '[]manifest.ServicePortProtocol'), 'Further ports, as 8125/udp.'),
  privileged: key(flag, 'Whether its container has all rights on the node.'),
  resources: key(texts, 'Resources that it uses: a name, or name:VARIABLE.'),
  scale: key(scale, 'How many replicas, and how large.'),
  securityContext: key(securityContext, 'What its container may do.'),
  singleton: key(flag, 'Whether two releases never run side by side.'),
  sticky: key(flag, 'Whether a visitor stays with a pod.'),
  termination: key(
    record('manifest.ServiceTermination', {
      grace: key(integer, 'Seconds a pod has to stop; 30 where nothing is written.'),
    }),
    'How it stops.',
  ),
  test: key(text, 'What `convox test` runs.'),
  timeout: key(integer, 'Seconds that a request may take; 60 where nothing is written.'),
  tls: key(
    record('manifest.ServiceTls', {
      redirect: key(flag, 'Whether http is sent on to https; true where nothing is written.'),
    }),
    'Encryption.',
  ),
  volumes: key(texts, 'Directories: PATH, or FROM:TO.'),
  volumeOptions: key(volumeOptions, 'Volumes with a kind.'),
  whitelist: key(text, 'Networks that may reach it, separated by commas.'),
})

type Written = ReturnType<typeof serviceRecord.read>

/** A service after its defaults. */
export interface Service extends Omit<Written, 'startupProbe'> {
  readonly id: string
  readonly name: Sourced<string>
  readonly node: SourceNode | undefined
  readonly mainPort: Port
  readonly extraPorts: readonly ExtraPort[]
  readonly scale: Scale
  readonly startupProbe: StartupProbe
}

export interface ServiceGates {
  readonly disableHostUsers: boolean
  readonly limitRequired: boolean
}

/** Reads a service and fills in its defaults, in the rack's order. Facts, section 4.2. */
export function readService(
  name: Sourced<string>,
  cursor: Cursor,
  attributes: SourceNode | undefined,
  gates: ServiceGates,
): Service {
  const given = serviceRecord.read(cursor)
  const { path } = cursor
  const whole = given.agent.value || given.singleton.value
  const unless = <T>(present: boolean, value: Sourced<T>, fallback: T): Sourced<T> =>
    present ? value : new Sourced(fallback, value.origins)
  const bounds = replicaBounds(given.scale, {
    paths: countAttributes(attributes, 'scale'),
    hasCount: hasAttribute(attributes, 'scale', 'count'),
    path: `${path}.scale`,
  })
  const mainPort = withDefaultScheme(given.port)
  return {
    ...given,
    id: path,
    name,
    node: cursor.node,
    deployment: {
      maximum: boundOfDeployment(
        hasAttribute(attributes, 'deployment', 'maximum'),
        given.deployment.maximum,
        whole ? 100 : 200,
        given,
      ),
      minimum: boundOfDeployment(
        hasAttribute(attributes, 'deployment', 'minimum'),
        given.deployment.minimum,
        whole ? 0 : 50,
        given,
      ),
    },
    startupProbe: startupProbeWithDefaults(
      given.startupProbe,
      given.liveness,
      given.port,
      given.scale.gpu.count,
    ),
    init: unless(hasAttribute(attributes, 'init'), given.init, true),
    mainPort,
    extraPorts: withoutTwins(given.port, given.ports),
    scale: withLimits({ ...given.scale, count: bounds }, gates.limitRequired, cursor),
    disableHostUsers: gates.disableHostUsers
      ? new Sourced(true, [{ kind: 'rack', name: 'featureGates' }])
      : given.disableHostUsers,
    termination: {
      grace: unless(hasAttribute(attributes, 'termination', 'grace'), given.termination.grace, 30),
    },
    timeout: given.timeout.value === 0 ? new Sourced(60, given.timeout.origins) : given.timeout,
    tls: {
      redirect: unless(hasAttribute(attributes, 'tls', 'redirect'), given.tls.redirect, true),
    },
  }
}

/** Agents and singletons make room before they start again, which is why their bounds differ. */
function boundOfDeployment(
  present: boolean,
  value: Sourced<number>,
  fallback: number,
  given: Written,
): Sourced<number> {
  if (present) return value
  const because = given.agent.value
    ? given.agent.origins
    : given.singleton.value
      ? given.singleton.origins
      : []
  return new Sourced(fallback, [...value.origins, ...because])
}
