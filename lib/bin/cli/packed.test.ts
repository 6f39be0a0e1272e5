import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ensureBundle } from '../cli-bundle.mjs'
import { ROOT } from '../machine/root.mjs'

const PATIENCE = 120_000
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'convox-map-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

function run(command: string, args: readonly string[], cwd: string, input = '') {
  const { stdout, stderr, status } = spawnSync(command, args, { cwd, input, encoding: 'utf8' })
  return { stdout, stderr, status }
}

describe('the packed terminal', { timeout: PATIENCE }, () => {
  it('holds one program, and runs where it is installed into an empty folder without a registry', async () => {
    await ensureBundle()
    const packing = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
    const [packed] = JSON.parse(run('npm', packing, ROOT).stdout)
    const files = packed.files.map((file: { path: string }) => file.path)
    expect(files.sort()).toEqual(['LICENSE', 'README.md', 'dist/convox-map.mjs', 'package.json'])

    fs.writeFileSync(path.join(folder, 'package.json'), '{"private": true}')
    const offline = ['install', '--offline', '--no-audit', '--no-fund', `./${packed.filename}`]
    expect(run('npm', offline, folder)).toMatchObject({ status: 0 })
    expect(fs.readdirSync(path.join(folder, 'node_modules'))).toEqual([
      '.bin',
      '.package-lock.json',
      'convox-map',
    ])

    const installed = path.join(folder, 'node_modules', '.bin', 'convox-map')
    const text = 'services: {web: {port: 3000}}'
    const { stdout, stderr, status } = run(installed, ['-', '-o', 'kubectl'], folder, text)
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(stdout).toContain('kubectl')
  })
})
