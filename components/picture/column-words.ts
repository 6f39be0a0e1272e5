import type { Column } from '../../lib/kubernetes/kinds'
import type { ThingColumn } from '../../lib/mapping/things/thing-map'

interface ColumnWords {
  readonly long: string
  /** Where the long ones would run into one another. */
  readonly short: string
}

/** The heads of the columns, of all objects and of the overview. */
export const OBJECT_COLUMNS: Readonly<Record<Column, ColumnWords>> = {
  entry: { long: 'Entry', short: 'Entry' },
  service: { long: 'Service and scaling', short: 'Service' },
  workload: { long: 'Workload', short: 'Workload' },
  configuration: { long: 'Configuration, storage', short: 'Configuration' },
}

export const OVERVIEW_COLUMNS: Readonly<Record<ThingColumn, ColumnWords>> = {
  entry: { long: 'Entry', short: 'Entry' },
  public: { long: 'Public services', short: 'Public' },
  internal: { long: 'Internal services, workers', short: 'Internal' },
  resources: { long: 'Resources', short: 'Resources' },
}
