import readline from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import { internalFault } from '../../explore-guarded'

export type JsonObject = Readonly<Record<string, unknown>>

/**
 * Reads one JSON object a line and writes one answer a line, whatever the line: what is no object
 * has `error`, and a fault of our own has `diagnostics`.
 */
export async function answerJsonLines(
  input: Readable,
  output: Writable,
  answer: (request: JsonObject) => unknown,
): Promise<void> {
  const lines = readline.createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
  for await (const line of lines) {
    if (line.trim() === '') continue
    if (!output.write(`${JSON.stringify(guarded(line, answer))}\n`))
      await new Promise((resolve) => output.once('drain', resolve))
  }
}

function guarded(line: string, answer: (request: JsonObject) => unknown): unknown {
  let request: unknown
  try {
    request = JSON.parse(line)
  } catch (error) {
    return { error: `not a JSON object: ${(error as Error).message}` }
  }
  if (typeof request !== 'object' || request === null || Array.isArray(request))
    return { error: 'not a JSON object' }
  try {
    return answer(request as JsonObject)
  } catch (error) {
    const diagnostics: Diagnostic[] = [internalFault(error)]
    return { diagnostics }
  }
}

/** The text of a key; undefined where it is something else. */
export function textOf(request: JsonObject, key: string): string | undefined {
  const value = request[key]
  return typeof value === 'string' ? value : value === undefined ? '' : undefined
}
