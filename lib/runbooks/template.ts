import type { Cluster, CommandTarget } from '../kubectl/cluster'
import type { RowMaker } from '../kubectl/row'

/** A runbook before it knows an app. */
export interface RunbookTemplate {
  readonly id: string
  readonly title: string
  readonly symptom: string
  /** What of a thing of convox.yml it is about; undefined where the symptom cannot befall it. */
  readonly about: (concept: string, cluster: Cluster) => CommandTarget | undefined
  readonly causes: readonly string[]
  readonly steps: (on: CommandTarget) => readonly StepTemplate[]
}

export interface StepTemplate {
  readonly ask: RowMaker
  /**
   * Asked of this, where it is not what the runbook is about; the step falls away where there is no
   * such thing.
   */
  readonly of?: CommandTarget | undefined
  /** Of several rows the one of this place, from 0. */
  readonly row?: number
  readonly outcomes: readonly OutcomeTemplate[]
}

export interface OutcomeTemplate {
  readonly see: string
  readonly then: string
  /** The key of the thing that puts it right: `health.path`. */
  readonly key?: string
}

/** A step asked of what the runbook is about. */
export function step(ask: RowMaker, ...outcomes: readonly OutcomeTemplate[]): StepTemplate {
  return { ask, outcomes }
}

/** A step asked of something else; it falls away where that is not there. */
export function stepOf(
  of: CommandTarget | undefined,
  ask: RowMaker,
  ...outcomes: readonly OutcomeTemplate[]
): StepTemplate {
  return { ask, of: of ?? ABSENCE, outcomes }
}

/** Stands for what is not there. */
export const ABSENCE = {
  id: '',
  kind: 'Pod',
  name: '',
  labels: {},
  concept: '',
} as unknown as CommandTarget

export function outcome(see: string, then: string, key?: string): OutcomeTemplate {
  return key === undefined ? { see, then } : { see, then, key }
}
