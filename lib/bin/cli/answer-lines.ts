import type { Readable, Writable } from 'node:stream'
import { exploreGuarded } from '../../explore-guarded'
import { commandsFor } from '../../kubectl/commands'
import { settingsFrom } from '../../rack/settings'
import { printObjects } from '../../yaml/print-objects'
import { answerJsonLines, type JsonObject, textOf } from './json-lines'

/**
 * `{"manifest": text, "settings": object}` a line in, all that was found out about it a line out.
 */
export function answerLines(input: Readable, output: Writable): Promise<void> {
  return answerJsonLines(input, output, answer)
}

function answer(request: JsonObject) {
  const manifest = textOf(request, 'manifest')
  if (manifest === undefined) return { error: 'manifest must be a text' }
  const exploration = exploreGuarded(manifest, settingsFrom(request.settings))
  const { objects, diagnostics, graph } = exploration
  return {
    objects: objects.map(({ object }) => object),
    yaml: printObjects(objects).text,
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
