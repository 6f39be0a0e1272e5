import type { Settings } from '../../../lib/rack/settings'

/** A command: the node that it is about, and the id of its row. */
export type Ask = readonly [node: string, command: string]

/** An object, and the fields of it that tell the story; `*` stands for every item of a list. */
export interface Shown {
  readonly id: string
  readonly fields: readonly string[]
}

/**
 * A concept of the reference: what it is in our words, and the convox.yml from which all the rest
 * is made.
 */
export interface Entry {
  /** The anchor of its heading. */
  readonly id: string
  readonly title: string
  /** One short paragraph; `code` is between backticks. */
  readonly description: string
  readonly text: string
  readonly settings?: Partial<Settings>
  /** The thing of the text whose objects these are: `services.web`, `app`. */
  readonly concept: string
  /** Those of its objects that belong here, where the others are reported elsewhere. */
  readonly only?: readonly string[]
  /**
   * A part of an object that a reader looks for by name: where it stands, and what Kubernetes calls
   * the place.
   */
  readonly part?: { readonly id: string; readonly at: string; readonly place: string }
  /** What controllers make later that belongs here. */
  readonly later?: readonly string[]
  /** Words of the text that stand for any: `shared-data` for `<volume>`. */
  readonly names?: Readonly<Record<string, string>>
  readonly shows: readonly Shown[]
  readonly commands: readonly Ask[]
  /**
   * The headings of the page given with Convox under which the same is reported: where a rack
   * differs is noted here.
   */
  readonly headings: readonly string[]
}

/** Entries under one heading. */
export interface Chapter {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly entries: readonly Entry[]
}
