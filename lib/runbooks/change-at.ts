import type { Exploration } from '../explore'
import { fieldText } from '../kubernetes/field'
import { podTemplate } from '../kubernetes/pod-template'
import { describedAt } from '../manifest/shape-at'
import type { ManifestItem, Section } from '../mapping/mapped-object'
import type { Span } from '../text/span'
import type { Change } from './runbook'

/** What a resource calls what a service has under `scale`. */
const RESOURCE_KEYS: Readonly<Record<string, string>> = {
  'scale.cpu': 'options.cpu',
  'scale.memory': 'options.mem',
  'scale.limit.memory': 'options.mem',
}

/**
 * The place of a key of a thing of convox.yml, as the fields know where they came from: what is
 * written there, or the thing's own key where nothing is. A timer has most of its pod from the
 * service that it borrows. Undefined where neither has such a key.
 */
export function changeAt(
  key: string,
  concept: ManifestItem,
  exploration: Exploration,
): Change | undefined {
  const own = concept.section === 'resources' ? (RESOURCE_KEYS[key] ?? key) : key
  if (isKeyOf(concept.section, own)) return placed(own, concept, exploration)
  const lender = concept.section === 'timers' ? lenderOf(concept, exploration) : undefined
  return lender && isKeyOf(lender.section, key) ? placed(key, lender, exploration) : undefined
}

/**
 * Whether things of a section have a key; the names in a free mapping, such as a resource's
 * `options`, are any.
 */
export function isKeyOf(section: Section, key: string): boolean {
  const path = [section, 'any', ...key.split('.')]
  return describedAt(path) !== undefined || describedAt(path.slice(0, -1))?.shape.type === 'map'
}

function lenderOf(
  timer: ManifestItem,
  { objects, concepts }: Exploration,
): ManifestItem | undefined {
  const cronJob = objects.find((object) => object.concept === timer.id && object.kind === 'CronJob')
  const service = cronJob && fieldText(podTemplate(cronJob.object), 'metadata', 'labels', 'service')
  return concepts.find(({ id }) => id === `services.${service}`)
}

function placed(key: string, concept: ManifestItem, exploration: Exploration): Change {
  const path = `${concept.id}.${key}`
  const span = spanOf(path, concept, exploration)
  if (span) return { path, span, written: true }
  // `health: /health` stands for `health.path`.
  const parent = path.slice(0, path.lastIndexOf('.'))
  const short = parent === concept.id ? undefined : spanAt(parent, concept, exploration)
  if (short) return { path: parent, span: short, written: true }
  return { path, written: false, ...(concept.keySpan && { span: concept.keySpan }) }
}

/** What is written at a path or inside of it. */
function spanOf(path: string, concept: ManifestItem, exploration: Exploration): Span | undefined {
  return writtenSpan(
    (other) => other === path || other.startsWith(`${path}.`) || other.startsWith(`${path}[`),
    concept,
    exploration,
  )
}

/** What is written at a path itself. */
function spanAt(path: string, concept: ManifestItem, exploration: Exploration): Span | undefined {
  return writtenSpan((other) => other === path, concept, exploration)
}

function writtenSpan(
  isMeant: (path: string) => boolean,
  concept: ManifestItem,
  { objects }: Exploration,
): Span | undefined {
  for (const object of objects) {
    if (object.concept !== concept.id) continue
    for (const origins of object.traces.origins)
      for (const origin of origins)
        if (origin.kind === 'written' && isMeant(origin.path)) return origin.span
  }
  return undefined
}
