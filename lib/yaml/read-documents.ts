import { parseAllDocuments } from 'yaml'

/** What a printed YAML or JSON text holds, and why the rest could not be read. */
export interface ReadDocuments {
  readonly documents: readonly unknown[]
  /** The parser's words for the first fault; what is before it is in `documents`. */
  readonly fault?: string
}

/** Reads one or several documents of YAML, or JSON, as kubectl prints them. Never throws. */
export function readDocuments(text: string): ReadDocuments {
  try {
    return { documents: [JSON.parse(text)] }
  } catch {
    return readYaml(text)
  }
}

function readYaml(text: string): ReadDocuments {
  try {
    const documents: unknown[] = []
    let fault: string | undefined
    for (const document of parseAllDocuments(text, { logLevel: 'silent' })) {
      fault ??= document.errors[0]?.message
      documents.push(document.toJS())
    }
    return { documents, ...(fault !== undefined && { fault }) }
  } catch (error) {
    return { documents: [], fault: error instanceof Error ? error.message : String(error) }
  }
}
