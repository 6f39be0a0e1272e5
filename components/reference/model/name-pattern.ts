import type { Exploration } from '../../../lib/explore'
import type { Section } from '../../../lib/mapping/mapped-object'
import { escapePattern } from '../../../lib/text/escape-pattern'

const WORDS: Record<Exclude<Section, 'app'>, string> = {
  services: 'service',
  resources: 'resource',
  timers: 'timer',
  balancers: 'balancer',
  configs: 'config',
}

/**
 * A name of an exploration with what may be any name in angle brackets: `env-web` is
 * `env-<service>`. `names` are further words that stand for any.
 */
export function namePattern(
  name: string,
  { settings, concepts }: Exploration,
  names: Readonly<Record<string, string>> = {},
): string {
  const things = concepts.flatMap(({ section, name: thing }) =>
    section === 'app' ? [] : [[thing, WORDS[section]] as const],
  )
  const known = [
    ...Object.entries(names),
    ...things,
    [settings.release, 'release'],
    [settings.build, 'build'],
    [settings.release.toLowerCase(), 'release'],
    [settings.build.toLowerCase(), 'build'],
    [settings.rack, 'rack'],
    [settings.app, 'app'],
  ] as const
  const words = new Map(known)
  const longestFirst = [...words.keys()]
    .filter((word) => word !== '')
    .sort((one, other) => other.length - one.length)
    .map(escapePattern)
  const whole = new RegExp(`(?<![a-zA-Z0-9])(?:${longestFirst.join('|')})(?![a-zA-Z0-9])`, 'g')
  return name.replace(whole, (word) => `<${words.get(word)}>`)
}
