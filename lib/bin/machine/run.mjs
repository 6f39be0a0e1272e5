import { spawn } from 'node:child_process'
import path from 'node:path'
import { ROOT } from './root.mjs'

const LOCAL_PROGRAMS = path.join(ROOT, 'node_modules', '.bin')
const ON_WINDOWS = process.platform === 'win32'

/**
 * Runs a program from the project's root and waits for its end. A program of the installed packages
 * comes before one of the machine. Never rejects: a program that cannot be started, or that
 * outlives `minutes`, is one that failed, and `output` says so.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Readonly<Record<string, string>>, minutes?: number }} [options]
 * @returns {Promise<{ ok: boolean, output: string }>} `output` is what it wrote to stdout and stderr, in the order in which it arrived.
 */
export function run(program, args, { env = {}, minutes = 20 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: {
        ...process.env,
        NEXT_TELEMETRY_DISABLED: '1',
        PATH: `${LOCAL_PROGRAMS}${path.delimiter}${process.env.PATH ?? ''}`,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: minutes * 60_000,
      shell: ON_WINDOWS,
    })
    /** @type {Buffer[]} */
    const chunks = []
    const output = () => Buffer.concat(chunks).toString('utf8').trimEnd()
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    child.on('error', (error) =>
      resolve({ ok: false, output: `${program} cannot be started: ${error.message}` }),
    )
    child.on('close', (code, signal) => {
      if (signal)
        chunks.push(
          Buffer.from(
            `\n${program} was ended by ${signal}; it may take ${minutes} minutes at most.`,
          ),
        )
      resolve({ ok: code === 0, output: output() })
    })
  })
}
