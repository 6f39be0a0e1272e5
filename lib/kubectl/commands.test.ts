import { describe, expect, test } from 'vitest'
import { type Explored, explored } from '../testing/explored'
import { kubectlLines } from './answer'
import { inventoryOfCluster } from './cluster'
import type { Command } from './command'
import type { Inventory } from './inventory'
import type { KubectlLine } from './kubectl-line'
import { isHole, select } from './select'

/** A command, and what an evaluation of its kinds, names and selectors says that it returns. */
interface Evaluated {
  readonly exploration: Explored
  readonly command: Command
  readonly concepts: ReadonlyMap<string, string>
  readonly written: Evaluation
  readonly filled?: Evaluation
}

interface Evaluation {
  readonly lines: readonly KubectlLine[]
  readonly found: ReadonlySet<string>
  readonly refused: string | undefined
  readonly hole: boolean
}

/** What a rack refuses never comes to a cluster, and its names need not be names there. */
const EXPLORED = explored().filter(
  ({ diagnostics }) => !diagnostics.some(({ severity, stage }) => severity === 'error' && stage !== 'apiserver'),
)

const EVALUATED = EXPLORED.flatMap((exploration): Evaluated[] => {
  const inventory = inventoryOfCluster(exploration)
  const concepts = new Map(inventory.items.map((item) => [item.id, item.concept]))
  return exploration.commands.map((command) => ({
    exploration,
    command,
    concepts,
    written: evaluate(command.command, inventory),
    ...(command.filled !== undefined && { filled: evaluate(command.filled, inventory) }),
  }))
})

function evaluate(text: string, inventory: Inventory): Evaluation {
  const lines = kubectlLines(text, inventory)
  return {
    lines,
    found: new Set(lines.flatMap((line) => select(line, inventory)).map((item) => item.id)),
    refused: lines.find((line) => line.error !== undefined)?.error,
    hole: lines.some((line) => line.targets.some((target) => target.name !== undefined && isHole(target.name))),
  }
}

const CHANGING = new Set(['delete', 'scale', 'patch', 'annotate', 'label', 'create', 'debug', 'run', 'apply', 'edit', 'set', 'autoscale'])

describe('every command of every example and every conformance case', () => {
  test('returns exactly what it claims, and at least one object where it names our kinds', () => {
    expect(
      faults(({ command: { finds }, written: { lines, found, refused, hole } }) => {
        if (refused !== undefined) return refused
        if (lines.some((line) => line.targets.some((target) => target.kinds.length > 0)) && found.size === 0) return 'returns nothing'
        const missing = finds.filter((id) => !found.has(id))
        if (missing.length > 0) return `does not return ${missing.join(', ')}`
        const extra = [...found].filter((id) => !finds.includes(id))
        return hole || extra.length === 0 ? undefined : `also returns ${extra.join(', ')}`
      }),
    ).toEqual([])
  })

  test('fills itself in with one of what it claims', () => {
    expect(
      faults(({ command: { finds }, filled }) => {
        if (filled === undefined) return undefined
        const { found, refused, hole } = filled
        if (refused !== undefined) return refused
        if (hole) return finds.every((id) => found.has(id)) ? undefined : 'misses what it claims'
        return found.size > 0 && [...found].every((id) => finds.includes(id)) ? undefined : `returns ${[...found].join(', ') || 'nothing'}`
      }),
    ).toEqual([])
  })

  test('has a hole exactly where it also has a form that fills itself in', () => {
    expect(
      faults(({ command }) => (/<[a-z]+>/.test(command.command) === (command.filled !== undefined) ? undefined : 'one without the other')),
    ).toEqual([])
  })

  test('names its namespace, but for what stands in none', () => {
    expect(
      faults(({ written, filled }) => {
        const lines = [...written.lines, ...(filled?.lines ?? [])]
        return lines.every((line) => line.namespace !== undefined || line.targets.every((target) => !target.namespaced))
          ? undefined
          : 'no -n'
      }),
    ).toEqual([])
  })

  test('says why when it returns a thing of another part of convox.yml', () => {
    expect(
      faults(({ command, concepts }) => {
        const own = command.node === 'rack' || command.node === 'app' ? command.node : concepts.get(command.node)
        if (own === 'app' || command.also !== undefined) return undefined
        const strangers = command.finds.filter((id) => concepts.get(id) !== own)
        return strangers.length === 0 ? undefined : `returns ${strangers.join(', ')}`
      }),
    ).toEqual([])
  })

  test('is marked when it changes the cluster, and only then', () => {
    expect(
      faults(({ command, written: { lines } }) => {
        const changes = lines.some((line) => CHANGING.has(line.verb)) || / rollout (restart|undo) /.test(command.command)
        return changes === command.mutates ? undefined : `${changes ? 'changes' : 'does not change'} it`
      }),
    ).toEqual([])
  })

  test('is one of several about its node, under a title of its own', () => {
    for (const { title, objects, commands } of EXPLORED) {
      const titles = commands.map((command) => `${command.node} ${command.title}`)
      expect(
        titles.filter((text, index) => titles.indexOf(text) !== index),
        title,
      ).toEqual([])
      const lonely = objects.filter(({ id }) => commands.filter((command) => command.node === id).length < 3)
      expect(
        lonely.map(({ id }) => id),
        title,
      ).toEqual([])
    }
  })
})

function faults(fault: (evaluated: Evaluated) => string | undefined): string[] {
  return EVALUATED.flatMap((evaluated) => {
    const found = fault(evaluated)
    const { command, exploration } = evaluated
    return found === undefined ? [] : [`${exploration.title}: ${command.node}: ${command.filled ?? command.command}: ${found}`]
  })
}
