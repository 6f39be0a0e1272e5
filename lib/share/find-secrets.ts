import type { Settings } from '../rack/settings'
import { looksSecret } from './looks-secret'
import { type Scope, secretPlaces } from './secret-places'
import type { Shared, SharedText } from './shared'

/**
 * A value that looks like a secret: where it is, and the name that it goes by. Never the value
 * itself.
 */
export type Secret = SecretPlace & {
  /** Of the text that the shared one is compared with. */
  readonly of?: 'before'
}

type SecretPlace =
  | {
      readonly in: 'text' | 'env'
      readonly name: string
      readonly line: number
      readonly start: number
      readonly end: number
    }
  | { readonly in: 'setting'; readonly name: string; readonly setting: keyof Settings }
  | { readonly in: 'param'; readonly name: string }

/** Settings that are secrets whatever they hold. */
const SECRET_SETTINGS: Partial<Record<keyof Settings, string>> = {
  password: 'Rack password',
  dockerHubPassword: 'Docker Hub password',
}

/** What replaces a secret in a link. Not empty: an empty value means something to a rack. */
const LEFT_OUT = 'left-out'

/**
 * All values of what is to be shared that look like secrets, in the order of the text, the
 * environment, the settings. With `every variable` every value of a variable as well.
 */
export function findSecrets({ before, ...shared }: Shared, scope: Scope = 'secret'): Secret[] {
  return [
    ...secretsOf(shared, scope),
    ...(before ? secretsOf(before, scope).map((secret) => ({ ...secret, of: OF_BEFORE })) : []),
  ]
}

const OF_BEFORE = 'before' as const

function secretsOf({ text, settings }: SharedText, scope: Scope): Secret[] {
  return [
    ...placed('text', text, scope),
    ...placed('env', settings.env, scope),
    ...inSettings(settings),
    ...Object.entries(settings.params)
      .filter(([name, value]) => looksSecret(name, value) || (scope !== 'secret' && value !== ''))
      .map(([name]): Secret => ({ in: 'param', name })),
  ]
}

/** The same without these values. */
export function withoutSecrets(shared: Shared, secrets: readonly Secret[]): Shared {
  const { before } = shared
  return {
    ...shared,
    ...without(
      shared,
      secrets.filter(({ of }) => of === undefined),
    ),
    ...(before && {
      before: without(
        before,
        secrets.filter(({ of }) => of === OF_BEFORE),
      ),
    }),
  }
}

function without({ text, settings }: SharedText, secrets: readonly Secret[]): SharedText {
  const emptied = secrets.flatMap((secret) =>
    secret.in === 'setting' ? [[secret.setting, '']] : [],
  )
  const params = secrets.flatMap((secret) =>
    secret.in === 'param' ? [[secret.name, LEFT_OUT]] : [],
  )
  return {
    text: leftOut(text, 'text', secrets),
    settings: {
      ...settings,
      ...Object.fromEntries(emptied),
      env: leftOut(settings.env, 'env', secrets),
      params: { ...settings.params, ...Object.fromEntries(params) },
    },
  }
}

/** What tells one secret from another. */
export function secretKey(secret: Secret): string {
  const place =
    secret.in === 'text' || secret.in === 'env'
      ? `${secret.in} ${secret.start}`
      : `${secret.in} ${secret.name}`
  return secret.of ? `${secret.of} ${place}` : place
}

function inSettings(settings: Settings): Secret[] {
  return (Object.keys(settings) as (keyof Settings)[]).flatMap((setting): Secret[] => {
    const value = settings[setting]
    if (typeof value !== 'string' || value === '' || setting === 'env') return []
    const always = SECRET_SETTINGS[setting]
    if (always === undefined && !looksSecret('', value)) return []
    return [{ in: 'setting', name: always ?? setting, setting }]
  })
}

function placed(place: 'text' | 'env', content: string, scope: Scope): Secret[] {
  let line = 1
  let at = 0
  return secretPlaces(content, place === 'text', scope).map((found) => {
    line += content.slice(at, found.start).match(/\r\n|\n|\r/g)?.length ?? 0
    at = found.start
    return { in: place, line, ...found }
  })
}

function leftOut(content: string, place: 'text' | 'env', secrets: readonly Secret[]): string {
  const parts: string[] = []
  let at = 0
  for (const secret of secrets) {
    if (secret.in !== place) continue
    parts.push(content.slice(at, secret.start), LEFT_OUT)
    at = secret.end
  }
  return parts.join('') + content.slice(at)
}
