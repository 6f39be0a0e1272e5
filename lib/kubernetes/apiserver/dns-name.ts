import { byteLength } from '../../text/byte-length'
import { NO_FAULT, noMatch, tooLong } from './messages'

const LABEL = '[a-z0-9]([-a-z0-9]*[a-z0-9])?'
export const SUBDOMAIN = `${LABEL}(\\.${LABEL})*`
const UNDERSCORE_LABEL = '_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?'
const UNDERSCORE_SUBDOMAIN = `${UNDERSCORE_LABEL}(\\.${UNDERSCORE_LABEL})*`
const WILDCARD = `\\*\\.${SUBDOMAIN}`

const isLabel = new RegExp(`^${LABEL}$`)
const isSubdomain = new RegExp(`^${SUBDOMAIN}$`)
const isUnderscoreSubdomain = new RegExp(`^${UNDERSCORE_SUBDOMAIN}$`)
const isWildcard = new RegExp(`^${WILDCARD}$`)

const LONGEST_LABEL = 63
const LONGEST_SUBDOMAIN = 253

const SUBDOMAIN_FAULT = noMatch(
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character",
  SUBDOMAIN,
  'example.com',
)
const LABEL_FAULT = noMatch(
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character",
  LABEL,
  'my-name',
  '123-abc',
)
const UNDERSCORE_FAULT = noMatch(
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '_', '-' or '.', and must start and end with an alphanumeric character",
  UNDERSCORE_SUBDOMAIN,
  'example.com',
)
const WILDCARD_FAULT = noMatch(
  "a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character",
  WILDCARD,
  '*.example.com',
)

/** What is wrong with a DNS label, as container and namespace names are. */
export function dnsLabelFaults(name: string): readonly string[] {
  if (byteLength(name) <= LONGEST_LABEL && isLabel.test(name)) return NO_FAULT
  const shape = isLabel.test(name)
    ? []
    : [isSubdomain.test(name) ? 'must not contain dots' : LABEL_FAULT]
  return byteLength(name) > LONGEST_LABEL ? [tooLong(LONGEST_LABEL), ...shape] : shape
}

/** What is wrong with a DNS subdomain, as the names of most objects are. */
export function dnsSubdomainFaults(name: string): readonly string[] {
  return subdomainFaults(name, isSubdomain, SUBDOMAIN_FAULT)
}

/** A subdomain in which a label may begin with or hold `_`, as in a DNS search path. */
export function dnsSearchFaults(name: string): readonly string[] {
  return subdomainFaults(name, isUnderscoreSubdomain, UNDERSCORE_FAULT)
}

/** A host with a `*` in it. */
export function wildcardHostFaults(host: string): readonly string[] {
  return subdomainFaults(host, isWildcard, WILDCARD_FAULT)
}

function subdomainFaults(name: string, pattern: RegExp, fault: string): readonly string[] {
  if (byteLength(name) <= LONGEST_SUBDOMAIN && pattern.test(name)) return NO_FAULT
  const shape = pattern.test(name) ? [] : [fault]
  return byteLength(name) > LONGEST_SUBDOMAIN ? [tooLong(LONGEST_SUBDOMAIN), ...shape] : shape
}
