import { isRandom, randomInUrl } from './random-text'
import { COMMAND_SECRETS, PASSWORD_FLAG, PASSWORD_PROGRAM, SECRET_MARKS } from './secret-marks'

/** Whole words of `DB_PASSWORD`, `authToken`, `api-key` that name secrets. */
const SECRET_WORDS = new Set(
  'pass pwd pw pin jwt cookie bearer salt dsn psk otp totp hmac sig signature seed mnemonic'.split(
    ' ',
  ),
)

/** Parts of a word that name secrets, however the word goes on: DBPASSWORD, APITOKEN, SECRETKEY. */
const SECRET_PARTS =
  /passw(?:or)?d|passphrase|secret|token|credential|api_?key|access_?key|private_?key|auth_?key|encryption_?key/

/** `key` and `auth` are secrets after another word (`STRIPE_KEY`), and not of what is public. */
const NOT_SECRET_KEYS = new Set('public cache primary foreign sort partition policy'.split(' '))

/** Words that end in `pass` or `key` and mean something else. */
const HARMLESS = /(?:by|com|sur|tres)pass$|^(?:monkey|turkey|hockey|jockey|hotkey|keys?)$/

/**
 * Whether a value is likely a secret, by its name or by itself; an empty one or a `${NAME}` is not.
 */
export function looksSecret(name: string, value: string): boolean {
  if (isNoValue(value)) return false
  return (
    namesSecret(name) ||
    secretParts(value).length > 0 ||
    (isVariable(name) && isRandom(value)) ||
    (/hook/i.test(name) && /^https?:\/\/[^/]+\/./.test(value))
  )
}

/**
 * Where a text holds secrets under no name: tokens, addresses, headers, flags. Linear in the text.
 */
export function secretParts(text: string): { readonly start: number; readonly end: number }[] {
  const marks = SECRET_MARKS.flatMap((mark) =>
    [...text.matchAll(mark)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
    })),
  )
  const flags = PASSWORD_PROGRAM.test(text) ? [PASSWORD_FLAG] : []
  const inCommands = [...COMMAND_SECRETS, ...flags].flatMap((mark) =>
    [...text.matchAll(mark)].map(({ index, 0: found, 1: secret = '' }) => ({
      start: index + found.length - secret.length,
      end: index + found.length,
    })),
  )
  return [...marks, ...inCommands, ...randomInUrl(text, namesSecret)]
}

/**
 * Whether there is nothing to hide: empty, a variable's name, a truth value, the mark of a block.
 */
export function isNoValue(value: string): boolean {
  return /^(?:|\$\{\w+\}|true|false|null|~|[|>][-+\d]{0,2}|left-out)$/i.test(value)
}

export function namesSecret(name: string): boolean {
  const words = name
    .slice(0, 200)
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[_.-]/)
  if (SECRET_PARTS.test(words.join('_'))) return true
  return words.some((word, index) => {
    if (SECRET_WORDS.has(word)) return true
    if (HARMLESS.test(word) && word !== 'key') return false
    if (/.(?:pass|pwd|passwd)$/.test(word)) return true
    const follows = index > 0 && !NOT_SECRET_KEYS.has(words[index - 1] ?? '')
    return (word === 'key' && follows) || (word === 'auth' && follows && index === words.length - 1)
  })
}

function isVariable(name: string): boolean {
  return /^[A-Z][A-Z\d_]*$/.test(name)
}
