interface OlderKey {
  /** What took its place, or why nothing had to. */
  readonly description: string
  /** The key of today, where the old one only needs another name. */
  readonly now?: string
}

const COMPOSE = 'This is docker-compose’s, which racks of the first generation read.'

const SECOND = 'Of racks of version 2.'

const AT_THE_ROOT: Readonly<Record<string, OlderKey>> = {
  version: { description: `${COMPOSE} convox.yml has no version.` },
  networks: {
    description: `${COMPOSE} The services of an app share one namespace and reach each other by name.`,
  },
  volumes: {
    description: `${COMPOSE} Write volumes or volumeOptions at the service that mounts them.`,
  },
  secrets: {
    description: `${COMPOSE} Set secrets with convox env set, and name them under environment.`,
  },
  queues: {
    description:
      'This was of the second generation. Use a queue of your cloud, its address in the environment.',
  },
}

const AT_A_SERVICE: Readonly<Record<string, OlderKey>> = {
  links: {
    description: `Of racks of version 2 and of docker-compose. Name databases and caches under resources; other services are reached by their host name.`,
  },
  depends_on: {
    description: `${COMPOSE} Services start on their own; one that needs another waits for it in its command or an initContainer.`,
  },
  env_file: {
    description: `${COMPOSE} Set variables with convox env set, or with a default under environment.`,
  },
  entrypoint: {
    description: `${COMPOSE} The image’s own entry point stays; write the arguments as command.`,
  },
  container_name: { description: `${COMPOSE} Containers are called after the app.` },
  restart: { description: `${COMPOSE} Kubernetes always restarts a service.` },
  networks: { description: `${COMPOSE} The services of an app share one namespace.` },
  expose: {
    description: `${COMPOSE} Write port, with internal: true where nothing outside may reach it.`,
  },
  healthcheck: { description: `${COMPOSE} Write health with a path.` },
  deploy: { description: `${COMPOSE} Write scale and deployment.` },
  mem_limit: { description: `${COMPOSE} Write scale.limit.memory, in MiB.` },
  cpu_shares: { description: `${COMPOSE} Write scale.cpu, in thousandths of a core.` },
  user: { description: `${COMPOSE} Write securityContext.runAsUser.` },
  working_dir: { description: `${COMPOSE} Set WORKDIR in the Dockerfile.` },
  cap_add: { description: `${COMPOSE} Write securityContext.capabilities.add.` },
  domains: { description: 'The key is domain, for one name or many.', now: 'domain' },
  tags: { description: `${SECOND} Write labels or annotations.` },
  nlb: { description: `${SECOND} Write a balancer under balancers, with its ports.` },
  policies: { description: `${SECOND} Write accessControl.awsPodIdentity.policyArns.` },
  internalAndExternal: {
    description: `${SECOND} Write internalRouter for a route inside; without internal a service is public.`,
  },
  cooldown: { description: `${SECOND} Write scale.keda.cooldownPeriod.` },
  idle: { description: 'Whether idle services sleep is a setting of the rack.' },
}

/** What became of a key that earlier generations knew, at the root or at a service. */
export function olderKey(path: string, key: string): OlderKey | undefined {
  const table =
    path === key
      ? AT_THE_ROOT
      : /^services\.[^.]+\.(?:[^.]+|scale\.cooldown)$/.test(path)
        ? AT_A_SERVICE
        : {}
  return Object.hasOwn(table, key) ? table[key] : undefined
}
