/** One parameter of AWS, under AWS's own name, in the order in which a rack reads them. */
interface Parameter {
  readonly name: string
  readonly type?: 'integer' | 'boolean' | 'token'
  /** Without a default, an install is refused when it is missing. */
  readonly required?: boolean
}

/** One way in which a rack has AWS make a database or a cache. */
export interface ManagedInstall {
  /** What a rack puts before the refusal. */
  readonly prefix: string
  readonly parameters: readonly Parameter[]
}

const integer = (name: string): Parameter => ({ name, type: 'integer' })
const boolean = (name: string): Parameter => ({ name, type: 'boolean' })
const text = (name: string): Parameter => ({ name })
const required = (name: string): Parameter => ({ name, required: true })

const NETWORK = [text('SubnetIds'), text('VPC')]

const DATABASE_BASE = [
  integer('AllocatedStorage'),
  boolean('AutoMinorVersionUpgrade'),
  required('DBInstanceClass'),
  text('DBInstanceIdentifier'),
  text('DBParameterGroupName'),
  text('DBSubnetGroupName'),
  boolean('DeletionProtection'),
  text('Engine'),
  integer('Iops'),
  boolean('MultiAZ'),
  integer('Port'),
  boolean('PubliclyAccessible'),
  text('StorageType'),
  text('VPCSecurityGroups'),
  ...NETWORK,
]

/** Facts, section 3.7, and the rack's provisioners: which parameters each kind of install takes. */
export const MANAGED_INSTALLS = {
  database: {
    prefix: 'failed to install db instance: ',
    parameters: [
      integer('AllocatedStorage'),
      boolean('AutoMinorVersionUpgrade'),
      integer('BackupRetentionPeriod'),
      required('DBInstanceClass'),
      text('DBInstanceIdentifier'),
      text('DBName'),
      text('DBParameterGroupName'),
      text('DBSubnetGroupName'),
      boolean('DeletionProtection'),
      text('Engine'),
      required('EngineVersion'),
      integer('Iops'),
      text('MasterUserPassword'),
      text('MasterUsername'),
      boolean('MultiAZ'),
      integer('Port'),
      text('PreferredBackupWindow'),
      text('PreferredMaintenanceWindow'),
      boolean('PubliclyAccessible'),
      boolean('StorageEncrypted'),
      text('StorageType'),
      text('VPCSecurityGroups'),
      text('AllowMajorVersionUpgrade'),
      text('DBSnapshotIdentifier'),
      ...NETWORK,
    ],
  },
  replica: {
    prefix: '',
    parameters: [...DATABASE_BASE, text('SourceDBInstanceIdentifier'), text('MasterUserPassword')],
  },
  snapshot: { prefix: '', parameters: [...DATABASE_BASE, text('DBSnapshotIdentifier')] },
  redis: {
    prefix: 'failed to install redis replication group: ',
    parameters: [
      text('ReplicationGroupId'),
      text('ReplicationGroupDescription'),
      boolean('AtRestEncryptionEnabled'),
      { name: 'AuthToken', type: 'token' },
      boolean('AutoMinorVersionUpgrade'),
      boolean('AutomaticFailoverEnabled'),
      required('CacheNodeType'),
      text('CacheParameterGroupName'),
      text('CacheSubnetGroupName'),
      text('Engine'),
      required('EngineVersion'),
      integer('NumCacheClusters'),
      integer('Port'),
      text('SecurityGroupIds'),
      boolean('TransitEncryptionEnabled'),
      text('TransitEncryptionMode'),
      text('DeletionProtection'),
      ...NETWORK,
    ],
  },
  memcached: {
    prefix: 'failed to install memcache cache cluster: ',
    parameters: [
      text('CacheClusterId'),
      boolean('AutoMinorVersionUpgrade'),
      required('CacheNodeType'),
      text('CacheParameterGroupName'),
      text('CacheSubnetGroupName'),
      text('Engine'),
      required('EngineVersion'),
      integer('NumCacheNodes'),
      integer('Port'),
      text('SecurityGroupIds'),
      boolean('TransitEncryptionEnabled'),
      text('DeletionProtection'),
      ...NETWORK,
    ],
  },
} as const satisfies Record<string, ManagedInstall>

/** A rack's shorter names; these count capitals, AWS's own names do not. */
export const MANAGED_ALIASES: Readonly<
  Record<'rds' | 'elasticache', Readonly<Record<string, string>>>
> = {
  rds: {
    encrypted: 'StorageEncrypted',
    deletionProtection: 'DeletionProtection',
    durable: 'MultiAZ',
    iops: 'Iops',
    storage: 'AllocatedStorage',
    preferredBackupWindow: 'PreferredBackupWindow',
    backupRetentionPeriod: 'BackupRetentionPeriod',
    readSourceDB: 'SourceDBInstanceIdentifier',
    class: 'DBInstanceClass',
    instance: 'DBInstanceClass',
    version: 'EngineVersion',
  },
  elasticache: {
    encrypted: 'AtRestEncryptionEnabled',
    deletionProtection: 'DeletionProtection',
    durable: 'AutomaticFailoverEnabled',
    class: 'CacheNodeType',
    instance: 'CacheNodeType',
    version: 'EngineVersion',
    password: 'AuthToken',
  },
}

/** What a rack knows of each provisioner's parameters; what it does not know it drops. */
const KNOWN = {
  rds: namesOf('database', 'replica', 'snapshot'),
  elasticache: namesOf('redis', 'memcached'),
}

function namesOf(...installs: readonly (keyof typeof MANAGED_INSTALLS)[]): readonly string[] {
  const names = installs.flatMap((install) =>
    MANAGED_INSTALLS[install].parameters.map(({ name }) => name),
  )
  return [...names, 'ApplyImmediately', 'Import']
}

/** AWS's name for an option as it is written; undefined where a rack drops it. */
export function managedParameter(
  option: string,
  provisioner: 'rds' | 'elasticache',
  engine: string,
): string | undefined {
  if (provisioner === 'elasticache' && option === 'nodes')
    return engine === 'redis' ? 'NumCacheClusters' : 'NumCacheNodes'
  const aliases = MANAGED_ALIASES[provisioner]
  if (Object.hasOwn(aliases, option)) return aliases[option]
  return KNOWN[provisioner].find((name) => name.toLowerCase() === option.toLowerCase())
}
