import type { Settings } from '../rack/settings'
import { looksSecret } from './looks-secret'
import type { Shared } from './shared'

/** A value that looks like a secret: where it stands, and the name that it goes by. Never the value itself. */
export type Secret =
  | {
      readonly in: 'text' | 'env'
      readonly name: string
      readonly line: number
      readonly start: number
      readonly end: number
    }
  | { readonly in: 'setting'; readonly name: string; readonly setting: SecretSetting }

type SecretSetting = 'password' | 'dockerHubPassword'

const SECRET_SETTINGS: Record<SecretSetting, string> = {
  password: 'Rack password',
  dockerHubPassword: 'Docker Hub password',
}

/** What stands in a secret's place in a link that leaves it out. Not empty: an empty value means something to a rack. */
const LEFT_OUT = 'left-out'

/** `- NAME=value`, `NAME: value` and `NAME=value`, quoted or not, with a comment or not. */
const ASSIGNMENT =
  /^([\t ]*(?:- +)?["']?)([A-Za-z_][\w.-]*)(["']?(?:=|:[\t ]+)["']?)(.*?)(["']?[\t ]*(?:[\t ]#.*)?\r?)$/

const PRIVATE_KEY =
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g

/** All values of what is to be shared that look like secrets, in the order of the text, the environment, the settings. */
export function findSecrets({ text, settings }: Shared): Secret[] {
  const names = Object.keys(SECRET_SETTINGS) as SecretSetting[]
  return [
    ...inLines('text', text),
    ...inLines('env', settings.env),
    ...names
      .filter((name) => settings[name] !== '')
      .map((setting): Secret => ({ in: 'setting', name: SECRET_SETTINGS[setting], setting })),
  ]
}

/** The same without these values. */
export function withoutSecrets(shared: Shared, secrets: readonly Secret[]): Shared {
  const settings: Settings = {
    ...shared.settings,
    env: leftOut(shared.settings.env, 'env', secrets),
  }
  const emptied = secrets.flatMap((secret) =>
    secret.in === 'setting' ? [[secret.setting, '']] : [],
  )
  return {
    ...shared,
    text: leftOut(shared.text, 'text', secrets),
    settings: { ...settings, ...Object.fromEntries(emptied) },
  }
}

function inLines(place: 'text' | 'env', content: string): Secret[] {
  const found: Secret[] = []
  const keys = [...content.matchAll(PRIVATE_KEY)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  let start = 0
  content.split('\n').forEach((row, index) => {
    const line = index + 1
    const key = keys.find((span) => span.start < start + row.length + 1 && span.end > start)
    if (key) {
      if (key.start >= start) found.push({ in: place, name: 'A private key', line, ...key })
    } else {
      const [, before = '', name = '', sign = '', value = ''] = ASSIGNMENT.exec(row) ?? []
      const offset = start + before.length + name.length + sign.length
      if (looksSecret(name, value))
        found.push({ in: place, name, line, start: offset, end: offset + value.length })
    }
    start += row.length + 1
  })
  return found
}

function leftOut(content: string, place: 'text' | 'env', secrets: readonly Secret[]): string {
  let rest = content
  for (const secret of secrets.toReversed()) {
    if (secret.in === place) rest = rest.slice(0, secret.start) + LEFT_OUT + rest.slice(secret.end)
  }
  return rest
}
