import type { Exploration } from '../explore'
import type { ThingFamily, ThingRelation } from '../mapping/things/thing-map'
import { maskText } from '../share/mask-text'
import { oneLine } from '../text/one-line'
import { thingsShown } from './things-shown'

/** What stands on both sides of a label: the shape of its node. */
const SHAPES: Readonly<Record<ThingFamily, readonly [before: string, after: string]>> = {
  host: ['([', '])'],
  service: ['[', ']'],
  worker: ['[', ']'],
  agent: ['[', ']'],
  timer: ['{{', '}}'],
  balancer: ['[/', '\\]'],
  resource: ['[(', ')]'],
  config: ['[[', ']]'],
}

/** A mention is read from values only: a rack knows nothing of it. */
const ARROWS: Readonly<Record<ThingRelation, string>> = {
  'routes to': '-->',
  uses: '-->',
  'runs as': '-->',
  mentions: '-.->',
}

/**
 * The overview of an app as a Mermaid flowchart: its things, and what joins them. Names are labels
 * in quotes and never ids, and every character that Mermaid could read is written as its number.
 */
export function mermaidText(exploration: Exploration): string {
  const things = thingsShown(exploration)
  const ids = new Map(things.map(({ thing }, index) => [thing.id, `t${index + 1}`]))
  const nodes = things.map(({ thing, facts }) => {
    const [before, after] = SHAPES[thing.family]
    const lines = [thing.name, ...thing.more, [thing.sort, ...facts].join(' ')]
    return `  ${ids.get(thing.id)}${before}"${lines.map(label).join('<br/>')}"${after}`
  })
  const edges = exploration.things.edges.map(
    ({ from, to, relation }) =>
      `  ${ids.get(from)} ${ARROWS[relation]}|"${relation}"| ${ids.get(to)}`,
  )
  return `${['flowchart LR', ...nodes, ...edges].join('\n')}\n`
}

function label(text: string): string {
  return oneLine(maskText(text)).replace(
    /[^\p{L}\p{N} .,/:×–·→-]/gu,
    (character) => `#${character.codePointAt(0)};`,
  )
}
