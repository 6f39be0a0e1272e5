import { NO_FAULT, notBetween, tooLong } from './messages'

const HIGHEST_PORT = 65535
const LONGEST_NAME = 15
const OUT_OF_RANGE: readonly string[] = [notBetween(1, HIGHEST_PORT)]

export function portNumberFaults(port: number): readonly string[] {
  return port >= 1 && port <= HIGHEST_PORT ? NO_FAULT : OUT_OF_RANGE
}

/** What is wrong with the name of a port, which is an IANA service name. */
export function portNameFaults(name: string): readonly string[] {
  const faults: string[] = []
  if (name.length > LONGEST_NAME) faults.push(tooLong(LONGEST_NAME))
  if (!/^[-a-z0-9]+$/.test(name))
    faults.push('must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)')
  if (!/[a-z]/.test(name)) faults.push('must contain at least one letter (a-z)')
  if (name.includes('--')) faults.push('must not contain consecutive hyphens')
  if (name.startsWith('-') || name.endsWith('-')) faults.push('must not begin or end with a hyphen')
  return faults
}

/** A port that is given by its number or by its name. */
export function portFaults(port: string | number): readonly string[] {
  return typeof port === 'string' ? portNameFaults(port) : portNumberFaults(port)
}
