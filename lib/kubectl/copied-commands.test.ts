import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandText } from '../bin/cli/command-text'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'
import { commandsFor } from './commands'
import { copiedCommands } from './copied-commands'

const SHELLS = ['bash', 'zsh', 'dash'].map((shell) => ({
  shell,
  there: spawnSync(shell, ['-c', 'exit 0']).status === 0,
}))

/** Each would make a file called `harmed` if a shell ran it. */
const HOSTILE = [
  'x\ntouch harmed\n',
  'x\r\ntouch harmed',
  "x'; touch harmed; '",
  'x"; touch harmed; "',
  '$(touch harmed)',
  '`touch harmed`',
  'x; touch harmed #',
  "\\'; touch harmed #",
  'x && touch harmed',
  'x\u2028touch harmed',
  '\u001b[2Jx\ntouch harmed',
  '!!:s/x/touch harmed/',
  '=touch harmed',
  'x>harmed',
]

/** The files that a text makes when it is pasted into a shell where kubectl does nothing. */
function madeBy(shell: string, args: readonly string[], text: string): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'pasted-'))
  try {
    spawnSync(shell, args, {
      cwd: folder,
      input: `kubectl() { :; }\n${text}`,
      env: { ...process.env, HOME: folder, ZDOTDIR: folder },
      timeout: 20_000,
    })
    return readdirSync(folder).filter((file) => file.includes('harmed'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function hostileCommands(name: string) {
  const key = JSON.stringify(name)
  const text = `services:\n  ${key}:\n    port: 3000\n    domain: ${key}\nresources:\n  ${key}: {type: redis}\ntimers:\n  ${key}: {schedule: "0 3 * * *", service: ${key}, command: ${key}}\n`
  const settings = settingsFrom({ app: name, rack: name, env: `A=${name}` })
  return commandsFor(explore(text, settings)).filter(({ command }) => !/<\w[^>]*>/.test(command))
}

describe.each(SHELLS)('text pasted into $shell', ({ shell, there }) => {
  const modes = shell === 'zsh' ? [['-f'], ['-f', '-i']] : shell === 'bash' ? [[], ['-i']] : [[]]
  test.skipIf(!there)('runs nothing that a hostile name holds', { timeout: 120_000 }, () => {
    for (const name of HOSTILE) {
      const commands = hostileCommands(name)
      for (const mode of modes) {
        const copied = copiedCommands(commands.filter(({ mutates }) => !mutates))
        expect([name, madeBy(shell, mode, copied)]).toEqual([name, []])
      }
      expect([name, madeBy(shell, [], commandText(commands))]).toEqual([name, []])
    }
  })
})

test('a harmful text is noticed, so that the tests above can fail', () => {
  expect(madeBy('bash', [], '# x\ntouch harmed\n')).toEqual(['harmed'])
})

test('no heading or command of a hostile name has a second line or a control character', () => {
  for (const name of HOSTILE) {
    const lines = copiedCommands(hostileCommands(name)).split('\n')
    for (const line of lines) {
      expect(line).not.toMatch(/[\p{Cc}\u2028]/u)
      expect(line).not.toMatch(/^touch/)
    }
  }
})
