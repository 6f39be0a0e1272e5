import type { Exploration } from '../explore'
import { absencesOf } from '../inspect/absences'
import { kindsNamed } from '../kubernetes/kind-names'
import type { Manifest } from '../manifest/manifest'
import { isNamedBy } from '../mapping/derived/name-pattern'
import type { Origin } from '../provenance/origin'
import { RULES } from '../rules/catalogue'
import { conceptNamed } from './concept-named'

/** Why an object is there, or is not. Plain data. */
export interface Why {
  readonly what: string
  /** Sentences, the first the reason. */
  readonly because: readonly string[]
  /** Lines of convox.yml that decide it, from 1. */
  readonly lines: readonly number[]
}

const NO = /^(?:why\s+)?no\s+/i

/**
 * Answers `Deployment/web` (why there is one), and `no HorizontalPodAutoscaler` or `no readiness
 * probe` of a thing of convox.yml (`services.web`), or of every thing that lacks it. Nothing for
 * what the map knows nothing of.
 */
export function explainWhy(
  asked: string,
  concept: string | undefined,
  exploration: Exploration,
  manifest: Manifest,
): Why[] {
  const wanted = asked.trim()
  return NO.test(wanted)
    ? absent(wanted.replace(NO, ''), concept, exploration, manifest)
    : presentOrAbsent(wanted, exploration, manifest)
}

/** An object that is asked for as if it were there may be one that its thing does not have. */
function presentOrAbsent(wanted: string, exploration: Exploration, manifest: Manifest): Why[] {
  const found = present(wanted, exploration)
  const [kind = '', name = ''] = wanted.split('/')
  const concept = conceptNamed(name, exploration)
  return found.length > 0 || concept === undefined
    ? found
    : absent(kind, concept, exploration, manifest)
}

function absent(
  what: string,
  concept: string | undefined,
  exploration: Exploration,
  manifest: Manifest,
): Why[] {
  const named = kindsNamed(what)
  const kinds: readonly string[] = named && 'kinds' in named ? named.kinds : []
  const concepts = exploration.concepts.filter(({ id }) => concept === undefined || id === concept)
  return concepts.flatMap(({ id }) =>
    absencesOf(id, exploration, manifest)
      .filter(
        (absence) =>
          absence.what.toLowerCase() === what.toLowerCase() ||
          (absence.kind !== undefined && kinds.includes(absence.kind)),
      )
      .map((absence) => ({
        what: `no ${absence.what} of ${id}`,
        because: [absence.because, absence.change],
        lines: absence.span ? [absence.span.line] : [],
      })),
  )
}

function present(wanted: string, { objects, derived }: Exploration): Why[] {
  const slash = wanted.indexOf('/')
  const named = kindsNamed(wanted.slice(0, Math.max(slash, 0)))
  const kinds: readonly string[] = named && 'kinds' in named ? named.kinds : []
  const name = wanted.slice(slash + 1)
  return [
    ...objects
      .filter((object) => kinds.includes(object.kind) && object.name === name)
      .map(({ id, rule, because }) => ({
        what: id,
        because: [RULES[rule].description, ...because.map(originText)],
        lines: because.flatMap((origin) => (origin.kind === 'written' ? [origin.span.line] : [])),
      })),
    ...derived
      .filter(
        ({ kind, pattern }) =>
          kinds.includes(kind) && (pattern === name || isNamedBy(pattern, name)),
      )
      .map(({ id, maker, owner, explanation }) => ({
        what: id,
        because: [`Made by ${maker} from ${owner}.`, explanation],
        lines: [],
      })),
  ]
}

function originText(origin: Origin): string {
  switch (origin.kind) {
    case 'written':
      return `Written at ${origin.path}, line ${origin.span.line}.`
    case 'default':
      return `The default of ${origin.path}.`
    case 'missing':
      return `Nothing is written at ${origin.path}.`
    case 'rack':
      return `The rack's setting ${origin.name}.`
    case 'release':
      return `Of the release: ${origin.name}.`
  }
}
