import { describe, expect, test } from 'vitest'
import { derivedObjects } from '../mapping/derived/derived-objects'
import { expectedCases } from '../testing/mapped-from-expected'
import { kubectlLines } from './answer'
import { inventoryOfCluster } from './cluster'
import type { Command } from './command'
import { commandsFor } from './commands'
import type { Inventory } from './inventory'
import type { KubectlLine } from './kubectl-line'
import { isHole, select } from './select'

const CASES = expectedCases().map(({ name, ...expected }) => {
  const input = { ...expected, derived: derivedObjects(expected.objects, expected.concepts, expected.settings) }
  return { name, ...input, inventory: inventoryOfCluster(input), commands: commandsFor(input) }
})

const CHANGING = new Set(['delete', 'scale', 'patch', 'annotate', 'label', 'create', 'debug', 'run', 'apply', 'edit', 'set', 'autoscale'])

describe.skipIf(CASES.length === 0)('every command of every conformance case', () => {
  test('returns exactly what it claims, and at least one object where it names our kinds', () => {
    expect(
      faults((command, { inventory }) => {
        const lines = kubectlLines(command.command, inventory)
        const refused = lines.find((line) => line.error !== undefined)?.error
        if (refused !== undefined) return refused
        const found = foundBy(lines, inventory)
        if (lines.some((line) => line.targets.some((target) => target.kinds.length > 0)) && found.size === 0) return 'returns nothing'
        const missing = command.finds.filter((id) => !found.has(id))
        if (missing.length > 0) return `does not return ${missing.join(', ')}`
        const extra = [...found].filter((id) => !command.finds.includes(id))
        return lines.some(hasHole) || extra.length === 0 ? undefined : `also returns ${extra.join(', ')}`
      }),
    ).toEqual([])
  })

  test('fills itself in with one of what it claims', () => {
    expect(
      faults((command, { inventory }) => {
        if (command.filled === undefined) return undefined
        const lines = kubectlLines(command.filled, inventory)
        const refused = lines.find((line) => line.error !== undefined)?.error
        if (refused !== undefined) return refused
        const found = foundBy(lines, inventory)
        if (lines.some(hasHole)) return command.finds.every((id) => found.has(id)) ? undefined : 'misses what it claims'
        return found.size > 0 && [...found].every((id) => command.finds.includes(id))
          ? undefined
          : `returns ${[...found].join(', ') || 'nothing'}`
      }),
    ).toEqual([])
  })

  test('has a hole exactly where it also has a form that fills itself in', () => {
    expect(
      faults((command) => (/<[a-z]+>/.test(command.command) === (command.filled !== undefined) ? undefined : 'one without the other')),
    ).toEqual([])
  })

  test('names its namespace, but for what stands in none', () => {
    expect(
      faults((command, { inventory }) => {
        const lines = [command.command, command.filled ?? ''].flatMap((text) => kubectlLines(text, inventory))
        return lines.every((line) => line.namespace !== undefined || line.targets.every((target) => !target.namespaced))
          ? undefined
          : 'no -n'
      }),
    ).toEqual([])
  })

  test('says why when it returns a thing of another part of convox.yml', () => {
    expect(
      faults((command, { inventory }) => {
        if (command.node === 'app' || command.also !== undefined) return undefined
        const concepts = new Map(inventory.items.map((item) => [item.id, item.concept]))
        const own = command.node === 'rack' ? 'rack' : concepts.get(command.node)
        if (own === 'app') return undefined
        const strangers = command.finds.filter((id) => concepts.get(id) !== own)
        return strangers.length === 0 ? undefined : `returns ${strangers.join(', ')}`
      }),
    ).toEqual([])
  })

  test('is marked when it changes the cluster, and only then', () => {
    expect(
      faults((command, { inventory }) => {
        const changes = kubectlLines(command.command, inventory).some(
          (line) => CHANGING.has(line.verb) || (line.verb === 'rollout' && / rollout (restart|undo) /.test(command.command)),
        )
        return changes === command.mutates ? undefined : `${changes ? 'changes' : 'does not change'} it`
      }),
    ).toEqual([])
  })

  test('is one of several about its node, and each has a title of its own there', () => {
    for (const { name, objects, commands } of CASES) {
      const titles = commands.map((command) => `${command.node} ${command.title}`)
      expect(
        titles.filter((title, index) => titles.indexOf(title) !== index),
        name,
      ).toEqual([])
      for (const { id } of objects) expect(commands.filter((command) => command.node === id).length, `${name} ${id}`).toBeGreaterThan(2)
    }
  })
})

type Case = (typeof CASES)[number]

function faults(fault: (command: Command, expected: Case) => string | undefined): string[] {
  return CASES.flatMap((expected) =>
    expected.commands.flatMap((command) => {
      const found = fault(command, expected)
      return found === undefined ? [] : [`${expected.name}: ${command.node}: ${command.filled ?? command.command}: ${found}`]
    }),
  )
}

function foundBy(lines: readonly KubectlLine[], inventory: Inventory): Set<string> {
  return new Set(lines.flatMap((line) => select(line, inventory)).map((item) => item.id))
}

function hasHole(line: KubectlLine): boolean {
  return line.targets.some((target) => target.name !== undefined && isHole(target.name))
}
