/** Names that keep secrets: whole words of `DB_PASSWORD`, `authToken`, `api-key`. */
const SECRET_WORDS = new Set([
  'secret',
  'secrets',
  'password',
  'passwd',
  'passphrase',
  'pass',
  'pwd',
  'token',
  'apikey',
  'credential',
  'credentials',
  'salt',
  'dsn',
])

/** `key` is a secret after another word (`STRIPE_KEY`), but not alone, and not when it is said to be public. */
const NOT_SECRET_KEYS = new Set([
  'public',
  'cache',
  'primary',
  'foreign',
  'sort',
  'partition',
  'policy',
])

/** Values that are secrets under any name, by the marks that their makers gave them. */
const SECRET_VALUES = [
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  /\bgh[pousr]_\w{20,}/,
  /\bgithub_pat_\w{20,}/,
  /\bglpat-[\w-]{20,}/,
  /\b[rs]k_(?:live|test)_\w{10,}/,
  /\bsk-[\w-]{20,}/,
  /\bxox[abeprs]-[\w-]{10,}/,
  /\bAIza[\w-]{35}/,
  /\bSG\.[\w-]{16,}\.[\w-]{16,}/,
  /\beyJ[\w-]+\.eyJ[\w-]+\./,
  /:\/\/[^\s/:@]*:[^\s/@]+@/,
]

/** Long, and of letters and digits mixed as no person writes them. */
const RANDOM = /^(?=.*\d)(?=.*[A-Za-z])[\w+/=-]{32,}$/

/** Whether a value is likely a secret, by the name that it goes by or by itself. An empty one, and one that is only `${NAME}`, is not. */
export function looksSecret(name: string, value: string): boolean {
  if (value === '' || /^\$\{\w+\}$/.test(value) || /^(?:true|false|null|~|[|>][-+]?)$/i.test(value))
    return false
  return (
    SECRET_VALUES.some((mark) => mark.test(value)) ||
    namesSecret(name) ||
    (isVariable(name) && RANDOM.test(value))
  )
}

function namesSecret(name: string): boolean {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[_.-]/)
  if (words.some((word) => SECRET_WORDS.has(word))) return true
  return words.some(
    (word, index) => word === 'key' && index > 0 && !NOT_SECRET_KEYS.has(words[index - 1] ?? ''),
  )
}

function isVariable(name: string): boolean {
  return /^[A-Z][A-Z\d_]*$/.test(name)
}
