import readline from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { exploreGuarded, internalFault } from '../../explore-guarded'
import { commandsFor } from '../../kubectl/commands'
import { settingsFrom } from '../../rack/settings'

/** Reads one JSON object a line, `{"manifest": text, "settings": object}`, and writes one a line: all that was found out about it. */
export async function answerLines(input: Readable, output: Writable): Promise<void> {
  for await (const line of readline.createInterface({
    input,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (line.trim() === '') continue
    if (!output.write(`${JSON.stringify(answerGuarded(line))}\n`))
      await new Promise((resolve) => output.once('drain', resolve))
  }
}

/** One answer a line, whatever the line: a fault of our own is a diagnostic, as is any other. */
function answerGuarded(line: string) {
  try {
    return answer(line)
  } catch (error) {
    return { diagnostics: [internalFault(error)] }
  }
}

function answer(line: string) {
  let request: unknown
  try {
    request = JSON.parse(line)
  } catch (error) {
    return { error: `not a JSON object: ${(error as Error).message}` }
  }
  if (typeof request !== 'object' || request === null || Array.isArray(request))
    return { error: 'not a JSON object' }
  const { manifest = '', settings } = request as { manifest?: unknown; settings?: unknown }
  if (typeof manifest !== 'string') return { error: 'manifest must be a text' }
  const exploration = exploreGuarded(manifest, settingsFrom(settings))
  const { objects, yaml, diagnostics, graph } = exploration
  return {
    objects: objects.map(({ object }) => object),
    yaml: yaml.text,
    diagnostics: diagnostics.map(({ severity, stage, code, message, advice, span, object }) => ({
      severity,
      stage,
      code,
      message,
      advice,
      line: span.line,
      column: span.column,
      ...(object !== undefined && { object }),
    })),
    nodes: graph.nodes.map(({ id, kind, name, concept }) => ({ id, kind, name, concept })),
    edges: graph.edges.map(({ from, to, relation }) => ({ from, to, relation })),
    commands: commandsFor(exploration).map(({ node, group, title, command, mutates }) => ({
      node,
      group,
      title,
      command,
      mutates,
    })),
  }
}
