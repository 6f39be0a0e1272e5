import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ensureBundle } from '../../cli-bundle.mjs'
import { ROOT } from '../../machine/root.mjs'

const SCRIPT = path.join(ROOT, '.github', 'actions', 'plan', 'plan.sh')

test('the steps of the action write the plan of two commits as one comment', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'plan-'))
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).trim()
  const commit = (text: string) => {
    fs.writeFileSync(path.join(folder, 'convox.yml'), text)
    git('add', '.')
    git('commit', '-qm', 'a')
    return git('rev-parse', 'HEAD')
  }
  try {
    git('init', '-q')
    const base = commit(
      'resources:\n  main:\n    type: postgres\nservices:\n  web:\n    build: .\n',
    )
    const head = commit('services:\n  web:\n    build: .\n')
    execFileSync(SCRIPT, [base, head, 'convox.yml', 'plan.md'], {
      cwd: folder,
      env: { ...process.env, CONVOX_MAP: await ensureBundle() },
    })
    const comment = fs.readFileSync(path.join(folder, 'plan.md'), 'utf8')
    expect(comment).toContain('all data are deleted with it')
    expect(comment).toContain('<!-- convox-map plan of convox.yml -->')
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
})
