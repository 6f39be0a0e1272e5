import { byteLength } from '../../text/byte-length'
import { dnsSubdomainFaults, SUBDOMAIN } from './dns-name'
import { NO_FAULT, noMatch, tooLong } from './messages'

const NAME = '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]'
const VALUE = `(${NAME})?`
const LONGEST = 63

const isName = new RegExp(`^${NAME}$`)
const isPrefixedName = new RegExp(`^${SUBDOMAIN}/${NAME}$`)
const isValue = new RegExp(`^${VALUE}$`)

const NAME_FAULT = noMatch(
  "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character",
  NAME,
  'MyName',
  'my.name',
  '123-abc',
)
const VALUE_FAULT = noMatch(
  "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character",
  VALUE,
  'MyValue',
  'my_value',
  '12345',
)

/** What is wrong with the key of a label or an annotation: a name, or `subdomain/name`. */
export function labelKeyFaults(key: string): readonly string[] {
  if (byteLength(key) <= LONGEST && (isName.test(key) || isPrefixedName.test(key))) return NO_FAULT
  const parts = key.split('/')
  if (parts.length > 2)
    return [
      `a valid label key ${NAME_FAULT} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`,
    ]
  const name = parts[parts.length - 1] ?? ''
  const faults: string[] = []
  if (parts.length === 2)
    faults.push(
      ...(parts[0] === '' ? ['must be non-empty'] : dnsSubdomainFaults(parts[0] ?? '')).map(
        (fault) => `prefix part ${fault}`,
      ),
    )
  if (name === '') faults.push('name part must be non-empty')
  else if (byteLength(name) > LONGEST) faults.push(`name part ${tooLong(LONGEST)}`)
  if (!isName.test(name)) faults.push(`name part ${NAME_FAULT}`)
  return faults
}

/** What is wrong with the value of a label. */
export function labelValueFaults(value: string): readonly string[] {
  if (byteLength(value) <= LONGEST && isValue.test(value)) return NO_FAULT
  const shape = isValue.test(value) ? [] : [VALUE_FAULT]
  return byteLength(value) > LONGEST ? [tooLong(LONGEST), ...shape] : shape
}
