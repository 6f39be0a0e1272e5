import readline from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { explore } from '../../explore'
import { commandsFor } from '../../kubectl/commands'
import { settingsFrom } from '../../rack/settings'

/** Reads one JSON object a line, `{"manifest": text, "settings": object}`, and writes one a line: all that was found out about it. */
export async function answerLines(input: Readable, output: Writable): Promise<void> {
  for await (const line of readline.createInterface({
    input,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (line.trim() === '') continue
    if (!output.write(`${JSON.stringify(answer(line))}\n`))
      await new Promise((resolve) => output.once('drain', resolve))
  }
}

function answer(line: string) {
  let request: { manifest?: unknown; settings?: unknown }
  try {
    request = JSON.parse(line)
  } catch (error) {
    return { error: `not a JSON object: ${(error as Error).message}` }
  }
  const exploration = explore(String(request.manifest ?? ''), settingsFrom(request.settings))
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
