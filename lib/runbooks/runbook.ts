import type { Command } from '../kubectl/command'
import type { Span } from '../text/span'

/** What to do about a symptom, with the commands of one app. Plain data. */
export interface Runbook {
  /** `503`, `crash-loop`: never renamed, people type it. */
  readonly id: string
  readonly title: string
  /** What one sees. */
  readonly symptom: string
  /** The id of the thing of convox.yml that it is about, or `app`. */
  readonly concept: string
  /** The node that it is about. */
  readonly node: string
  /** The likely causes, the likeliest first. */
  readonly causes: readonly string[]
  readonly steps: readonly Step[]
}

export interface Step {
  /** What to type, and what it answers. */
  readonly command: Command
  readonly outcomes: readonly Outcome[]
}

/** If one sees this, then that is so, or to be done. */
export interface Outcome {
  readonly see: string
  readonly then: string
  /** Where in convox.yml it is put right. */
  readonly change?: Change
}

export interface Change {
  /** `services.web.health.path` */
  readonly path: string
  /** What is written there; the thing's own key where nothing is. */
  readonly span?: Span
  readonly written: boolean
}
