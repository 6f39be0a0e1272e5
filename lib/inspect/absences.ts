import type { Exploration } from '../explore'
import type { Kind } from '../kubernetes/kinds'
import type { Manifest } from '../manifest/manifest'
import type { AbsenceReason, Condition } from '../mapping/conditions/condition'
import { RESOURCE_CONDITIONS } from '../mapping/conditions/resource'
import { SERVICE_CONDITIONS } from '../mapping/conditions/service'
import { TIMER_CONDITIONS } from '../mapping/conditions/timer'
import type { ManifestItem } from '../mapping/mapped-object'
import type { Settings } from '../rack/settings'
import type { Span } from '../text/span'

/** Something that a thing of convox.yml does not have, and why. */
export interface Absence {
  /** `HorizontalPodAutoscaler`, `readiness probe`. */
  readonly what: string
  /** The kind that is missing, where it is a whole object. */
  readonly kind?: Kind
  /** The condition that fails, in a sentence. */
  readonly because: string
  /** What to do to have it. */
  readonly change: string
  /** The path of convox.yml that decides it. */
  readonly path: string
  /** What is written there; the thing's own key where nothing is. */
  readonly span?: Span
  /** The setting of the rack or the release that decides it instead. */
  readonly setting?: keyof Settings
}

/**
 * Why a service, a resource or a timer lacks what others have; nothing for other things and unknown
 * ids.
 */
export function absencesOf(
  conceptId: string,
  { concepts, settings }: Pick<Exploration, 'concepts' | 'settings'>,
  manifest: Manifest,
): Absence[] {
  const concept = concepts.find(({ id }) => id === conceptId)
  if (concept === undefined) return []
  const ask = <T extends { readonly id: string }>(
    things: readonly T[],
    questions: readonly Condition<T>[],
  ) => {
    const thing = things.find(({ id }) => id === concept.id)
    return thing === undefined
      ? []
      : questions.flatMap((question) =>
          absence(question, question.reason(thing, { settings, manifest }), concept),
        )
  }
  return [
    ...ask(manifest.services, SERVICE_CONDITIONS),
    ...ask(manifest.resources, RESOURCE_CONDITIONS),
    ...ask(manifest.timers, TIMER_CONDITIONS),
  ]
}

function absence(
  { what, kind }: Pick<Condition<never>, 'what' | 'kind'>,
  reason: AbsenceReason | undefined,
  concept: ManifestItem,
): Absence[] {
  if (reason === undefined) return []
  const { because, change, place, setting } = reason
  const written = place?.origins.find((origin) => origin.kind === 'written')
  const unwritten = place?.origins.find(
    (origin) => origin.kind === 'missing' || origin.kind === 'default',
  )
  const span = written?.kind === 'written' ? written.span : concept.keySpan
  const path =
    written?.kind === 'written'
      ? written.path
      : (reason.path ?? (unwritten && 'path' in unwritten ? unwritten.path : concept.id))
  return [
    {
      what,
      because,
      change,
      path,
      ...(kind && { kind }),
      ...(span && { span }),
      ...(setting && { setting }),
    },
  ]
}
