import { derive, type Sourced } from '../provenance/sourced'

/**
 * A name as far as object names of resources keep it: digits, capitals and underscores vanish.
 * Facts, notation.
 */
export function filteredName(name: string): string {
  return name.replace(/[^a-z\-.]/g, '')
}

export function resourceObjectName(name: Sourced<string>): Sourced<string> {
  return derive('resource-name', [name], (text) => `resource-${filteredName(text)}`)
}

/** The beginning of a resource's variables: `main-db` gives `MAIN_DB`. */
export function variablePrefix(name: string): string {
  return name.toUpperCase().replaceAll('-', '_')
}
