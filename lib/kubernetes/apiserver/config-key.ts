import { NO_FAULT, noMatch, tooLong } from './messages'

const KEY = '[-._a-zA-Z0-9]+'
const isKey = new RegExp(`^${KEY}$`)
const LONGEST = 253
const FAULT = noMatch(
  "a valid config key must consist of alphanumeric characters, '-', '_' or '.'",
  KEY,
  'key.name',
  'KEY_NAME',
  'key-name',
)

/** What is wrong with a key of a Secret's or a ConfigMap's data. */
export function configKeyFaults(key: string): readonly string[] {
  if (key.length <= LONGEST && isKey.test(key) && !key.startsWith('.')) return NO_FAULT
  const faults: string[] = []
  if (key.length > LONGEST) faults.push(tooLong(LONGEST))
  if (!isKey.test(key)) faults.push(FAULT)
  if (key === '.' || key === '..') faults.push(`must not be '${key}'`)
  else if (key.startsWith('..')) faults.push("must not start with '..'")
  return faults
}
