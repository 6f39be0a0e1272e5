import type { Explored } from '../explore'
import { type Absence, absencesOf } from './absences'
import { type EnvironmentTable, environmentTables } from './environment-table'

/** What is asked about: the id of a thing of convox.yml, and of a workload. */
export interface Inspected {
  readonly concept: string
  readonly workload: string
}

/** What the objects alone do not tell. Plain data. */
export interface Inspection {
  readonly absences: readonly Absence[]
  readonly environment: readonly EnvironmentTable[]
}

/** What a thing lacks and why, and the variables of a workload; nothing for ids that are not there. */
export function inspect(
  { concept, workload }: Inspected,
  { exploration, manifest }: Explored,
): Inspection {
  return {
    absences: absencesOf(concept, exploration, manifest),
    environment: environmentTables(workload, exploration, manifest),
  }
}
