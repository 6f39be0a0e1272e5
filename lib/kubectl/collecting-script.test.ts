import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { referenceExample } from '../testing/explored'
import { clusterOf } from './cluster'
import { collectingScript } from './collecting-script'
import { type KubectlLine, parseKubectl } from './kubectl-line'

const READING = new Set(['get', 'describe', 'events', 'logs', 'top', 'version'])

describe('the script that collects what a colleague would ask for', () => {
  const script = collectingScript(clusterOf(referenceExample()))
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'collecting-'))
  const calls = run(script, folder)
  const lines = calls.map((words) => parseKubectl(words))

  afterAll(() => fs.rmSync(folder, { recursive: true }))

  test('is a shell script that ends with an archive', () => {
    expect(fs.readdirSync(folder).filter((file) => file.endsWith('.tgz'))).toHaveLength(1)
    expect(calls.length).toBeGreaterThan(20)
  })

  test('only reads', () => {
    expect(lines.filter((line) => !READING.has(line.verb) || line.error !== undefined)).toEqual([])
  })

  test('asks of the app alone', () => {
    const elsewhere = (line: KubectlLine) =>
      line.targets.some((target) => target.namespaced) && line.namespace !== 'my-rack-my-app'
    expect(lines.filter(elsewhere)).toEqual([])
  })

  test('prints no value of a Secret or a ConfigMap, and describes no pod that holds passwords in the open', () => {
    const holding = lines.filter((line) =>
      line.targets.some(
        (target) => target.kinds.includes('Secret') || target.kinds.includes('ConfigMap'),
      ),
    )
    expect(holding.map((line) => line.flags.get('output')?.includes('{{$value}}'))).toEqual([
      false,
      false,
    ])
    const described = lines.filter(
      (line) =>
        line.verb === 'describe' && line.targets.some((target) => target.kinds.includes('Pod')),
    )
    expect(described.map((line) => line.selector)).toEqual([
      [{ key: 'type', operator: 'in', values: ['service', 'timer'] }],
    ])
    expect(
      lines.filter((line) => ['yaml', 'json'].includes(line.flags.get('output') ?? '')),
    ).toEqual([])
  })

  test('writes what a command says into a file, and goes on where one fails', () => {
    const [written = ''] = fs
      .readdirSync(folder)
      .filter((file) => fs.statSync(path.join(folder, file)).isDirectory())
    expect(fs.readFileSync(path.join(folder, written, 'pods.txt'), 'utf8')).toContain(
      '$ kubectl get pods -n my-rack-my-app',
    )
    expect(fs.readFileSync(path.join(folder, written, 'usage.txt'), 'utf8')).toContain('no metrics')
    expect(fs.readdirSync(path.join(folder, written))).toContain(
      'logs-before-crash-web-6d4f9b7c9-x2k8q.txt',
    )
  })
})

/** Runs the script with a kubectl that notes how it was called. */
function run(script: string, folder: string): string[][] {
  const fake = path.join(folder, 'bin', 'kubectl')
  const notes = path.join(os.tmpdir(), `${path.basename(folder)}.notes`)
  fs.mkdirSync(path.dirname(fake))
  fs.writeFileSync(
    fake,
    `#!/bin/sh\nfor word; do printf '%s\\0' "$word"; done >> '${notes}'; printf '\\n' >> '${notes}'\ncase "$1 $*" in *"-o name"*) echo pod/web-6d4f9b7c9-x2k8q;; top*) echo no metrics >&2; exit 1;; esac\n`,
    { mode: 0o755 },
  )
  const done = spawnSync('sh', ['-c', script], {
    cwd: folder,
    env: { ...process.env, PATH: `${path.dirname(fake)}:${process.env.PATH}` },
  })
  fs.rmSync(path.dirname(fake), { recursive: true })
  if (done.status !== 0) throw new Error(String(done.stderr))
  const calls = fs.readFileSync(notes, 'utf8').split('\n').filter(Boolean)
  fs.rmSync(notes)
  return calls.map((call) => call.split('\0').slice(0, -1))
}
