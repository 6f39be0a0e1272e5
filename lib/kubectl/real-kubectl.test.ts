import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { explored, referenceExample } from '../testing/explored'
import { exampleName, fakeApiServer } from '../testing/fake-api-server'
import { inventoryOfCluster } from './cluster'
import { parseKubectl } from './kubectl-line'
import { shellCommands } from './shell-words'

const installed = spawnSync('kubectl', ['version', '--client']).status === 0

const REFERENCE = referenceExample()
const COMMANDS = oneOfEach()

describe('a real kubectl', () => {
  let server: Server
  let home: string

  beforeAll(async () => {
    if (!installed) return
    server = await fakeApiServer(inventoryOfCluster(REFERENCE))
    home = fs.mkdtempSync(path.join(os.tmpdir(), 'kubectl-'))
  })

  afterAll(() => {
    server?.close()
    if (home) fs.rmSync(home, { recursive: true })
  })

  test.skipIf(!installed)(
    `takes the ${COMMANDS.length} shapes of command that there are${installed ? '' : ' (skipped: no kubectl on PATH)'}`,
    { timeout: 240_000 },
    async () => {
      const refused: string[] = []
      const waiting = [...COMMANDS]
      const worker = async () => {
        for (let words = waiting.pop(); words; words = waiting.pop()) {
          const said = await run(words, server, home)
          if (
            /unknown (shorthand )?(flag|command)|flag needs an argument|invalid argument|--help'|cannot be used|doesn't have a resource type|error parsing/.test(
              said,
            )
          ) {
            refused.push(`kubectl ${words.join(' ')}: ${said.trim()}`)
          }
        }
      }
      await Promise.all([worker(), worker(), worker()])
      expect(refused).toEqual([])
    },
  )
})

function oneOfEach(): string[][] {
  const shapes = new Map<string, string[]>()
  for (const { commands } of [REFERENCE, ...explored()]) {
    for (const command of commands) {
      for (const words of [command.command, command.filled ?? ''].flatMap(kubectlWords)) {
        const shape = shapeOf(words)
        if (!shapes.has(shape)) shapes.set(shape, words)
      }
    }
  }
  return [...shapes.values()]
}

/**
 * What kubectl itself could refuse: the verb, the flags, the template of an output, and how each
 * kind is called; not names.
 */
function shapeOf(words: readonly string[]): string {
  const { verb, flags, targets } = parseKubectl(words)
  const output = flags.get('output')?.replace(/data\.[^}]*/, 'data')
  const second = ['rollout', 'top', 'auth', 'config', 'create'].includes(verb) ? words[1] : ''
  return JSON.stringify([
    verb,
    second,
    [...flags.keys()].sort(),
    output,
    verb === 'get' ? [] : targets.map((target) => target.word),
  ])
}

/** The arguments of each kubectl of a line; what is to be filled in is filled in. */
function kubectlWords(text: string): string[][] {
  return shellCommands(text).flatMap(({ words }) => {
    const inner = words.flatMap((word) => word.substitutions).flatMap(kubectlWords)
    const own = /^(do|while)$/.test(words[0]?.text ?? '') ? words.slice(1) : words
    if (own[0]?.text !== 'kubectl') return inner
    const filled = own.slice(1).map((word) => {
      if (word.substitutions.length > 0)
        return word.substitutions[0]?.includes('-o name') ? 'pod/x2k8q' : 'x2k8q'
      return exampleName(word.text.replace(/\$(job|pod)/, 'pod/again'))
    })
    return [...inner, filled]
  })
}

/** What it says on stderr; a command that would go on for ever is stopped. */
function run(words: readonly string[], server: Server, home: string): Promise<string> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve) => {
    const child = spawn('kubectl', [`--server=http://127.0.0.1:${port}`, ...words], {
      env: { ...process.env, HOME: home, KUBECONFIG: '' },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += String(chunk)
    })
    const stop = setTimeout(() => child.kill('SIGKILL'), 3_000)
    child.on('close', () => {
      clearTimeout(stop)
      resolve(said)
    })
  })
}
