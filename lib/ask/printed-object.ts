import type { Described } from './described'

/**
 * An object that `kubectl get NAME -o yaml` or `-o json` printed; undefined for other texts. Lists
 * are compared with the text instead.
 */
export function printedObject(text: string): Described | undefined {
  return jsonObject(text) ?? yamlObject(text)
}

interface Printed {
  readonly kind?: unknown
  readonly metadata?: { readonly name?: unknown; readonly namespace?: unknown }
  readonly status?: unknown
}

function jsonObject(text: string): Described | undefined {
  if (!text.trimStart().startsWith('{')) return undefined
  let object: Printed | null
  try {
    object = JSON.parse(text) as Printed | null
  } catch {
    return undefined
  }
  const kind = object?.kind
  const name = object?.metadata?.name
  if (typeof kind !== 'string' || typeof name !== 'string') return undefined
  const { namespace } = object?.metadata ?? {}
  return {
    subject: { kind, name, ...(typeof namespace === 'string' && { namespace }) },
    told: stateLines(JSON.stringify(object?.status ?? {}, null, 1)),
  }
}

function yamlObject(text: string): Described | undefined {
  const kind = /^kind: (\w+)$/m.exec(text)?.[1]
  const metadata = /^metadata:\n((?: .*\n?)*)/m.exec(text)?.[1] ?? ''
  const name = /^ {2}name: (\S+)$/m.exec(metadata)?.[1]
  if (kind === undefined || name === undefined) return undefined
  const namespace = /^ {2}namespace: (\S+)$/m.exec(metadata)?.[1]
  return {
    subject: { kind, name, ...(namespace !== undefined && { namespace }) },
    told: stateLines(/^status:\n((?: .*\n?)*)/m.exec(text)?.[1] ?? ''),
  }
}

const STATE = /^[\s-]*"?(reason|message|phase|exitCode)"?:/

/** Lines of a status that say what is wrong: `exitCode: 1` as `exit code: 1`. */
function stateLines(status: string): string[] {
  return status
    .split('\n')
    .filter((line) => STATE.test(line))
    .map((line) =>
      line.replace(/"?exitCode"?:/, 'exit code:').replace(/"?(phase)"?: "?/, 'Phase: '),
    )
}
