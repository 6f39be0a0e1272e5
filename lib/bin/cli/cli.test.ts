import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.join(import.meta.dirname, '..', '..', '..')
const PATIENCE = 60_000

function door(args: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '--silent', 'map', '--', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  })
  return { stdout, stderr: stderr.replace(/^npm warn.*\n/gm, ''), status }
}

describe('the terminal door', { timeout: PATIENCE }, () => {
  it('prints the objects of standard input with what made each field, and ends well', () => {
    const { stdout, status } = door(['-', '--app', 'shop'], 'services: {web: {port: 3000}}')
    expect(stdout).toContain('name: my-rack-shop')
    expect(stdout).toContain('containerPort: 3000  # from convox.yml: services.web.port')
    expect(status).toBe(0)
  })

  it('tells a problem at its place, and ends with 1', () => {
    const { stderr, status } = door(['-'], 'services:\n  web:\n    port: abc\n')
    expect(stderr).toContain(
      'convox.yml:3:11: error invalid-number: strconv.Atoi: parsing "abc": invalid syntax',
    )
    expect(status).toBe(1)
  })

  it.each([[['-o', 'xml']], [['--nonsense']], [['no-such-file.yml']], [['a', 'b']]])(
    'called as %j says how it is called, and ends with 2',
    (args) => {
      const { stderr, status } = door(args)
      expect(stderr).not.toBe('')
      expect(status).toBe(2)
    },
  )

  it('prints the commands of one node', () => {
    expect(
      door(['public/examples/small-app.yml', '-o', 'kubectl', '--node', 'Deployment/web']).stdout,
    ).toContain('kubectl get deployment web -n my-rack-my-app')
  })

  it.each([
    ['mermaid', '  t2["web<br/>service ×2–10 :3000"]\n'],
    ['markdown', '## App `shop` on rack `my-rack`\n'],
  ])('prints the app as %s', (format, line) => {
    const args = ['public/examples/small-app.yml', '--app', 'shop', '-o', format]
    expect(door(args).stdout).toContain(line)
  })

  it('prints what to do about a symptom of a service', () => {
    expect(
      door(['public/examples/small-app.yml', '--runbook', '503', '--service', 'web']).stdout,
    ).toMatch(/^# .*services\.web/)
  })

  it('answers one line of JSON for each, and goes on behind one that is none', () => {
    const lines = [
      '{"manifest": "services: {web: {port: 3000}}", "settings": {"rack": "north"}}',
      'nonsense',
      '{"manifest": ""}',
    ]
    const { stdout } = door(['--jsonl'], `${lines.join('\n')}\n`)
    const [first, second, third] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(first.objects.map(({ kind }: { kind: string }) => kind)).toContain('Ingress')
    expect(first.objects[0].metadata.name).toBe('north-my-app')
    expect(first.commands.map(({ node }: { node: string }) => node)).toContain('Deployment/web')
    expect(second.error).toContain('not a JSON object')
    expect(third.diagnostics).toEqual([])
  })
})
