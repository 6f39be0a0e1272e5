/**
 * A database or cache that runs as a container in the app's namespace; the container is named after
 * the type.
 */
export interface ContainerType {
  /** As its makers write it. */
  readonly title: string
  readonly image: string
  /** Where a pull-through cache of Docker Hub keeps the image. */
  readonly cachedImage: string
  readonly version: string
  readonly port: number
  readonly scheme: string
  /** Who logs in, and into which database; undefined: nobody does. */
  readonly login:
    | { readonly user: string; readonly database: string; readonly query: string }
    | undefined
  /** Where it keeps its data; undefined: it keeps none. */
  readonly data: { readonly mountPath: string; readonly subPath?: string } | undefined
  /** Its own variables; PASSWORD stands for the rack's resource password. */
  readonly variables: Readonly<Record<string, string>>
  /** Whether its Deployment has the resource's name as a label. */
  readonly nameLabel: boolean
  /** Its client inside the container, and what saves its data; undefined: the image has none. */
  readonly client:
    | {
        readonly console: string
        readonly dump: { readonly command: string; readonly suffix: string } | undefined
      }
    | undefined
}

export const PASSWORD = '{password}'

const POSTGRES = {
  port: 5432,
  scheme: 'postgres',
  login: { user: 'app', database: 'app', query: '?sslmode=disable' },
  data: { mountPath: '/var/lib/postgresql/data' },
  variables: {
    POSTGRES_DB: 'app',
    POSTGRES_USER: 'app',
    POSTGRES_PASSWORD: PASSWORD,
    PGDATA: '/var/lib/postgresql/data/data',
  },
  client: {
    console: 'psql -U app app',
    dump: { command: 'pg_dump -U app app', suffix: 'sql' },
  },
  nameLabel: true,
} as const

const MYSQL = {
  port: 3306,
  scheme: 'mysql',
  login: { user: 'root', database: 'app', query: '' },
  data: { mountPath: '/var/lib/mysql', subPath: 'mysql' },
  variables: { MYSQL_DATABASE: 'app', MYSQL_ROOT_PASSWORD: PASSWORD },
  nameLabel: false,
} as const

const CACHE = { login: undefined, data: undefined, variables: {}, nameLabel: false } as const

/** Facts, section 5.9.1. */
export const CONTAINER_TYPES = {
  postgres: {
    ...POSTGRES,
    title: 'Postgres',
    image: 'postgres',
    cachedImage: 'library/postgres',
    version: '10.5',
  },
  postgis: {
    ...POSTGRES,
    title: 'PostGIS',
    image: 'postgis/postgis',
    cachedImage: 'postgis/postgis',
    version: '10-3.2',
  },
  mysql: {
    ...MYSQL,
    title: 'MySQL',
    image: 'mysql',
    cachedImage: 'library/mysql',
    version: '5.7.23',
    client: mysqlClient('mysql', 'mysqldump'),
  },
  mariadb: {
    ...MYSQL,
    title: 'MariaDB',
    image: 'mariadb',
    cachedImage: 'library/mariadb',
    version: '10.6.0',
    client: mysqlClient('mariadb', 'mariadb-dump'),
  },
  redis: {
    ...CACHE,
    title: 'Redis',
    image: 'redis',
    cachedImage: 'library/redis',
    version: '4.0.10',
    port: 6379,
    scheme: 'redis',
    client: { console: 'redis-cli', dump: undefined },
  },
  memcached: {
    ...CACHE,
    title: 'Memcached',
    image: 'memcached',
    cachedImage: 'library/memcached',
    version: '1.4.34',
    port: 11211,
    scheme: 'memcached',
    client: undefined,
  },
} as const satisfies Record<string, ContainerType>

/**
 * The password is in the container's environment; the shell there reads it, not the one here.
 */
function mysqlClient(client: string, dump: string) {
  const inside = (program: string) => `sh -c 'exec ${program} -uroot -p"$MYSQL_ROOT_PASSWORD" app'`
  return { console: inside(client), dump: { command: inside(dump), suffix: 'sql' } }
}

/** The types whose data is kept in a claim, or those that keep none. */
export function typesByData(keepsData: boolean): { id: string; title: string }[] {
  return Object.entries<ContainerType>(CONTAINER_TYPES)
    .filter(([, { data }]) => (data !== undefined) === keepsData)
    .map(([id, { title }]) => ({ id, title }))
}

export function containerType(type: string): ContainerType | undefined {
  return Object.hasOwn(CONTAINER_TYPES, type)
    ? CONTAINER_TYPES[type as keyof typeof CONTAINER_TYPES]
    : undefined
}

/** A database or cache that AWS runs. */
export interface ManagedType {
  readonly provisioner: 'rds' | 'elasticache'
  readonly port: number
  readonly scheme: string
  /** What the ConfigMap says it is: both caches say memcached. */
  readonly label: string
}

export const MANAGED_TYPES: Readonly<Record<string, ManagedType>> = {
  'rds-postgres': { provisioner: 'rds', port: 5432, scheme: 'postgres', label: 'rds-postgres' },
  'rds-mysql': { provisioner: 'rds', port: 3306, scheme: 'mysql', label: 'rds-mysql' },
  'rds-mariadb': { provisioner: 'rds', port: 3306, scheme: 'mysql', label: 'rds-mariadb' },
  'elasticache-redis': {
    provisioner: 'elasticache',
    port: 6379,
    scheme: 'rediss',
    label: 'elasticache-memcached',
  },
  'elasticache-memcached': {
    provisioner: 'elasticache',
    port: 11211,
    scheme: 'memcached',
    label: 'elasticache-memcached',
  },
}

/** Every type that a rack knows. */
export const RESOURCE_TYPES: readonly string[] = [
  ...Object.keys(CONTAINER_TYPES),
  ...Object.keys(MANAGED_TYPES),
]

export function managedType(type: string): ManagedType | undefined {
  return Object.hasOwn(MANAGED_TYPES, type) ? MANAGED_TYPES[type] : undefined
}

/** Whether AWS is asked to run it, known or not. */
export function managedBy(type: string): 'rds' | 'elasticache' | undefined {
  if (type.startsWith('rds-')) return 'rds'
  return type.startsWith('elasticache-') ? 'elasticache' : undefined
}
