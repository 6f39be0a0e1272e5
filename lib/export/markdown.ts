import { oneForEachCause } from '../diagnostics/one-cause'
import type { Exploration } from '../explore'
import type { ThingFamily } from '../mapping/things/thing-map'
import type { ThingContent } from '../overview/thing-content'
import { code, words } from './markdown-code'
import { mermaidText } from './mermaid'
import { thingsShown } from './things-shown'

const TABLES: readonly { readonly title: string; readonly families: readonly ThingFamily[] }[] = [
  { title: 'Services', families: ['service', 'worker', 'agent'] },
  { title: 'Timers', families: ['timer'] },
  { title: 'Balancers', families: ['balancer'] },
  { title: 'Resources and configs', families: ['resource', 'config'] },
]

/**
 * A summary of an app for a pull request or a wiki: the overview as a Mermaid drawing, a table for
 * each kind of thing, and the errors and warnings. It holds names and no value of a variable.
 */
export function appMarkdown(exploration: Exploration): string {
  const { settings, objects, diagnostics } = exploration
  const things = thingsShown(exploration)
  const problems = oneForEachCause(diagnostics).filter(({ severity }) => severity !== 'info')
  return [
    `## App ${code(settings.app)} on rack ${code(settings.rack)}`,
    '',
    `Kubernetes objects in the namespace ${code(`${settings.rack}-${settings.app}`)}: ${objects.length}`,
    '',
    ...(things.length > 0 ? ['```mermaid', mermaidText(exploration).trimEnd(), '```', ''] : []),
    ...TABLES.flatMap(({ title, families }) => {
      const rows = things.filter(({ thing }) => families.includes(thing.family))
      if (rows.length === 0) return []
      return [
        `### ${title}`,
        '',
        '| Name | Kind | Details | Relations | Objects |',
        '|---|---|---|---|---|',
        ...rows.map((row) => tableRow(row, exploration)),
        '',
      ]
    }),
    ...(problems.length > 0 ? ['### Problems', ''] : []),
    ...problems.map(
      ({ severity, span, message }) => `- ${severity}, line ${span.line}: ${code(message)}`,
    ),
    ...(problems.length > 0 ? [''] : []),
  ].join('\n')
}

function tableRow({ thing, facts, nodes }: ThingContent, { things }: Exploration): string {
  const cells = [
    code(thing.name),
    words(thing.sort),
    facts.map(words).join(', '),
    relations(thing.id, things).join('<br>'),
    kinds(nodes),
  ]
  return `| ${cells.join(' | ')} |`
}

function relations(id: string, { things, edges }: Exploration['things']): string[] {
  const named = (other: string) => {
    const thing = things.find((each) => each.id === other)
    return thing ? `${words(thing.sort)} ${code(thing.name)}` : code(other)
  }
  return edges.flatMap(({ from, to, relation }) => {
    if (from === id) return `${relation} ${named(to)}`
    return to === id ? `${named(from)} ${relation} it` : []
  })
}

/** `Deployment, 2 PersistentVolumeClaim` */
function kinds(nodes: ThingContent['nodes']): string {
  const counts = new Map<string, number>()
  for (const { kind } of nodes) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => (count > 1 ? `${count} ${kind}` : kind)).join(', ')
}
