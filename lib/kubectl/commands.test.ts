import { describe, expect, test } from 'vitest'
import { type Evaluation, evaluate, filledFault, writtenFault } from '../testing/evaluate-command'
import { type Explored, exploredAndTaken } from '../testing/explored'
import { inventoryOfCluster } from './cluster'
import type { Command } from './command'

/** A command, and what an evaluation of its kinds, names and selectors says that it returns. */
interface Evaluated {
  readonly exploration: Explored
  readonly command: Command
  readonly concepts: ReadonlyMap<string, string>
  readonly written: Evaluation
  readonly filled?: Evaluation
}

/** What a rack refuses never comes to a cluster, and its names need not be names there. */
const EXPLORED = exploredAndTaken().filter(
  ({ diagnostics }) =>
    !diagnostics.some(({ severity, stage }) => severity === 'error' && stage !== 'apiserver'),
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

const CHANGING = new Set([
  'delete',
  'scale',
  'patch',
  'annotate',
  'label',
  'create',
  'debug',
  'run',
  'apply',
  'edit',
  'set',
  'autoscale',
])

describe('every command of every example and every conformance case', () => {
  test('returns exactly what it claims, and at least one object where it names our kinds', () => {
    expect(faults(({ command, written }) => writtenFault(command, written))).toEqual([])
  })

  test('fills itself in with one of what it claims', () => {
    expect(
      faults(({ command, filled }) =>
        filled === undefined ? undefined : filledFault(command, filled),
      ),
    ).toEqual([])
  })

  test('has a hole exactly where it also has a form that fills itself in', () => {
    expect(
      faults(({ command }) =>
        /<[a-z]+>/.test(command.command) === (command.filled !== undefined)
          ? undefined
          : 'one without the other',
      ),
    ).toEqual([])
  })

  test('names its namespace, but for what is in none', () => {
    expect(
      faults(({ written, filled }) => {
        const lines = [...written.lines, ...(filled?.lines ?? [])]
        return lines.every(
          (line) =>
            line.namespace !== undefined || line.targets.every((target) => !target.namespaced),
        )
          ? undefined
          : 'no -n'
      }),
    ).toEqual([])
  })

  test('says why when it returns a thing of another part of convox.yml', () => {
    expect(
      faults(({ command, concepts }) => {
        const own =
          command.node === 'rack' || command.node === 'app'
            ? command.node
            : concepts.get(command.node)
        if (own === 'app' || command.also !== undefined) return undefined
        const strangers = command.returns.filter((id) => concepts.get(id) !== own)
        return strangers.length === 0 ? undefined : `returns ${strangers.join(', ')}`
      }),
    ).toEqual([])
  })

  test('is marked when it changes the cluster, and only then', () => {
    expect(
      faults(({ command, written: { lines } }) => {
        const changes =
          lines.some((line) => CHANGING.has(line.verb)) ||
          / rollout (restart|undo) /.test(command.command)
        return changes === command.mutates
          ? undefined
          : `${changes ? 'changes' : 'does not change'} it`
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
      const lonely = objects.filter(
        ({ id }) => commands.filter((command) => command.node === id).length < 3,
      )
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
    return found === undefined
      ? []
      : [`${exploration.title}: ${command.node}: ${command.filled ?? command.command}: ${found}`]
  })
}
