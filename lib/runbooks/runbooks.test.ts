import { describe, expect, test } from 'vitest'
import { clusterOf, inventoryOfCluster } from '../kubectl/cluster'
import { evaluate, filledFault, writtenFault } from '../testing/evaluate-command'
import { exploredAndTaken, referenceExample } from '../testing/explored'
import { sourceFiles } from '../testing/source-files'
import { isKeyOf } from './change-at'
import { runbookMarkdown } from './runbook-markdown'
import { RUNBOOKS, runbookFor, runbooksFor } from './runbooks'

const reference = referenceExample()
const ids = (id: string) => runbooksFor(id, reference).map((runbook) => runbook.id)

describe("the runbooks of the reference page's example", () => {
  test('a web service has those that can befall it', () => {
    expect(ids('services.web')).toEqual([
      'rollback',
      '503',
      'crash-loop',
      'image-pull',
      'pending',
      'container-config',
      'out-of-memory',
      'no-logs',
      'not-scaling',
      'scale-ignored',
      'variable',
      'domain',
      'certificate',
      'claim-pending',
      'data-lost',
      'run-fails',
      'exec-refused',
      'port-in-use',
      'disk-full',
      'volume-attach',
      'evicted',
      'refused',
      'forbidden',
      'access-denied',
      'big-header',
      'too-large',
      'redirect-loop',
      'drain',
    ])
  })

  test('a timer, a balancer, an agent and the app have theirs', () => {
    expect(ids('timers.cleanup')).toEqual([
      'image-pull',
      'pending',
      'container-config',
      'timer-never-runs',
      'timer-no-logs',
      'volume-attach',
      'evicted',
      'refused',
      'forbidden',
    ])
    expect(ids('balancers.tcp-lb')).toEqual(['balancer-pending', 'refused'])
    expect(ids('services.agent')).toContain('agent-missing')
    expect(ids('app')).toEqual(['promote-waits', 'build-fails', 'no-such-name', 'no-access'])
    expect(ids('nobody')).toEqual([])
  })

  test('a node has the runbooks of what it belongs to', () => {
    expect(ids('Pod/web-<rs>-<pod>')).toEqual(ids('services.web'))
    expect(ids('Secret/env-web')).toContain('variable')
  })

  test('every runbook is there for something, with causes and steps', () => {
    for (const { id } of RUNBOOKS) {
      const runbook = runbookFor(id, undefined, reference)
      expect(runbook?.steps.length, id).toBeGreaterThan(2)
      expect(runbook?.causes.length, id).toBeGreaterThan(1)
    }
  })

  test('every file of the table is a runbook, and begins from what terminals print', () => {
    const files = sourceFiles('lib/runbooks/table').map(({ file }) => file)
    expect(files).toHaveLength(RUNBOOKS.length)
    const asked = sourceFiles('lib/ask').map(({ read }) => read())
    const unasked = RUNBOOKS.filter(({ id }) => !asked.some((text) => text.includes(`'${id}'`)))
    // Nobody prints that a number stays as it was, or that a volume is empty.
    expect(unasked.map(({ id }) => id)).toEqual(['scale-ignored', 'data-lost'])
  })

  test('every key that a runbook names is one of convox.yml', () => {
    const cluster = clusterOf(reference)
    const sections = ['services', 'resources', 'timers', 'balancers'] as const
    const keys = RUNBOOKS.flatMap((template) =>
      reference.concepts
        .flatMap(({ id }) => template.about(id, cluster) ?? [])
        .flatMap((on) => template.steps(on)),
    )
      .flatMap((step) => step.outcomes)
      .flatMap((outcome) => outcome.key ?? [])
    expect(keys.length).toBeGreaterThan(100)
    expect(keys.filter((key) => !sections.some((section) => isKeyOf(section, key)))).toEqual([])
  })

  test('what to change names the key and its line, or the thing where nothing is written', () => {
    const outcomes =
      runbookFor('503', 'services.web', reference)?.steps.flatMap((step) => step.outcomes) ?? []
    const change = (key: string) =>
      outcomes.find((outcome) => outcome.change?.path === `services.web.${key}`)?.change
    expect(change('port')).toMatchObject({ written: true, span: { line: 47 } })
    expect(
      runbookFor('agent-missing', 'services.agent', reference)?.steps[0]?.outcomes[0]?.change,
    ).toMatchObject({
      path: 'services.agent.nodeSelectorLabels',
      written: false,
      span: { line: 130 },
    })
  })

  test('a timer is put right in the service that it borrows', () => {
    const changes = runbookFor('pending', 'timers.cleanup', reference)?.steps.flatMap((step) =>
      step.outcomes.map((outcome) => outcome.change?.path),
    )
    expect(changes).toContain('services.jobs.scale.memory')
  })

  test('a runbook is copied as Markdown, with its commands and lines', () => {
    const runbook = runbookFor('503', 'services.web', reference)
    const markdown = runbook ? runbookMarkdown(runbook) : ''
    expect(markdown).toMatch(/^# Unreachable, or 503: services\.web\n/)
    expect(markdown).toContain(
      '## 1. Pods and their nodes\n\n```sh\nkubectl get pods -n my-rack-my-app -l service=web,type=service -o wide\n```',
    )
    expect(markdown).toContain('(`services.web.port`, line 47)')
  })
})

test('every command of every runbook returns what it claims, in every case', {
  timeout: 120_000,
}, () => {
  const faults: string[] = []
  for (const exploration of exploredAndTaken()) {
    if (
      exploration.diagnostics.some(
        ({ severity, stage }) => severity === 'error' && stage !== 'apiserver',
      )
    )
      continue
    const inventory = inventoryOfCluster(exploration)
    for (const { id } of exploration.concepts) {
      for (const runbook of runbooksFor(id, exploration)) {
        for (const { command } of runbook.steps) {
          const fault =
            writtenFault(command, evaluate(command.command, inventory)) ??
            (command.filled === undefined
              ? undefined
              : filledFault(command, evaluate(command.filled, inventory)))
          if (fault !== undefined)
            faults.push(
              `${exploration.title}: ${runbook.id} of ${id}: ${command.command}: ${fault}`,
            )
        }
      }
    }
  }
  expect(faults).toEqual([])
})
