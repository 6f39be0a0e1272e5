interface OlderKey {
  /** What took its place, or why nothing had to. */
  readonly says: string
  /** The key of today, where the old one only needs another name. */
  readonly now?: string
}

const COMPOSE = 'This is docker-compose’s, which racks of the first generation read.'

const AT_THE_ROOT: Readonly<Record<string, OlderKey>> = {
  version: { says: `${COMPOSE} convox.yml has no version.` },
  networks: {
    says: `${COMPOSE} The services of an app share one namespace and reach each other by name.`,
  },
  volumes: { says: `${COMPOSE} Write volumes or volumeOptions at the service that mounts them.` },
  secrets: { says: `${COMPOSE} Set secrets with convox env set, and name them under environment.` },
  queues: {
    says: 'This was of the second generation. Use a queue of your cloud, its address in the environment.',
  },
}

const AT_A_SERVICE: Readonly<Record<string, OlderKey>> = {
  links: {
    says: `${COMPOSE} Name databases and caches under resources; other services are reached by their host name.`,
  },
  depends_on: {
    says: `${COMPOSE} Services start on their own; one that needs another waits for it in its command or an initContainer.`,
  },
  env_file: {
    says: `${COMPOSE} Set variables with convox env set, or with a default under environment.`,
  },
  entrypoint: {
    says: `${COMPOSE} The image’s own entry point stays; write the arguments as command.`,
  },
  container_name: { says: `${COMPOSE} Containers are called after the app.` },
  restart: { says: `${COMPOSE} Kubernetes always restarts a service.` },
  networks: { says: `${COMPOSE} The services of an app share one namespace.` },
  expose: {
    says: `${COMPOSE} Write port, with internal: true where nothing outside may reach it.`,
  },
  healthcheck: { says: `${COMPOSE} Write health with a path.` },
  deploy: { says: `${COMPOSE} Write scale and deployment.` },
  mem_limit: { says: `${COMPOSE} Write scale.limit.memory, in MiB.` },
  cpu_shares: { says: `${COMPOSE} Write scale.cpu, in thousandths of a core.` },
  user: { says: `${COMPOSE} Write securityContext.runAsUser.` },
  working_dir: { says: `${COMPOSE} Set WORKDIR in the Dockerfile.` },
  cap_add: { says: `${COMPOSE} Write securityContext.capabilities.add.` },
  domains: { says: 'The key is domain, for one name or many.', now: 'domain' },
  idle: { says: 'Whether idle services sleep is a setting of the rack.' },
}

/** What became of a key that earlier generations knew, at the root or at a service. */
export function olderKey(path: string, key: string): OlderKey | undefined {
  const table =
    path === key
      ? AT_THE_ROOT
      : path.startsWith('services.') && path.split('.').length === 3
        ? AT_A_SERVICE
        : {}
  return Object.hasOwn(table, key) ? table[key] : undefined
}
