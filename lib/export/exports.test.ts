import { describe, expect, it } from 'vitest'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'
import { appMarkdown } from './markdown'
import { code } from './markdown-code'
import { mermaidText } from './mermaid'

const explored = (text: string, settings: Record<string, unknown> = {}) =>
  explore(
    text,
    settingsFrom({ rack: 'my-rack', app: 'my-app', domain: 'acme.convox.cloud', ...settings }),
  )

const APP = `services:
  web:
    port: 3000
    scale: {count: 2-10}
    environment:
      - AUTH_URL=http://auth
    resources:
      - database
  auth:
    port: 4000
    internal: true
resources:
  database:
    type: postgres
timers:
  nightly:
    schedule: "0 3 * * *"
    command: bin/clean
    service: auth
`

describe('as Mermaid', () => {
  it('each thing is a node in the shape of its family, and each relation an arrow', () => {
    expect(mermaidText(explored(APP)).split('\n')).toEqual([
      'flowchart LR',
      '  t1(["web.my-app.acme.convox.cloud<br/>public host"])',
      '  t2(["auth.my-app.my-rack.local<br/>internal host"])',
      '  t3["web<br/>service ×2–10 :3000"]',
      '  t4["auth<br/>service ×1 :4000"]',
      '  t5[("database<br/>postgres 10Gi")]',
      '  t6{{"nightly<br/>timer 0 3 #42; #42; #42;"}}',
      '  t1 -->|"routes to"| t3',
      '  t2 -->|"routes to"| t4',
      '  t3 -->|"uses"| t5',
      '  t6 -->|"runs as"| t4',
      '  t3 -.->|"mentions"| t4',
      '',
    ])
  })

  it.each(['a"] --> b["', 'a`b`', 'a\\nb', '<img src=x>', 'end;click a', '%%{init}%%', '#quot;'])(
    'a name like %j stays a label',
    (name) => {
      const text = mermaidText(explored(`services:\n  ${JSON.stringify(name)}: {}\n`))
      const [head, node, ...rest] = text.split('\n')
      expect([head, ...rest]).toEqual(['flowchart LR', ''])
      expect(node).toMatch(/^ {2}t1\["(?:[\p{L}\p{N} .,/:×-]|#\d+;|<br\/>)+"\]$/u)
    },
  )

  it('of a text without things there is an empty chart', () => {
    expect(mermaidText(explored(''))).toBe('flowchart LR\n')
  })
})

describe('as Markdown', () => {
  it('a table for each kind of thing says what joins it and what it becomes', () => {
    const lines = appMarkdown(explored(APP)).split('\n')
    expect(lines[0]).toBe('## App `my-app` on rack `my-rack`')
    expect(lines).toContain('```mermaid')
    expect(lines).toContain(
      '| `web` | service | ×2–10, :3000 | public host `web.my-app.acme.convox.cloud` routes to it<br>uses postgres `database`<br>mentions service `auth` | Ingress, Secret, ServiceAccount, Deployment, HorizontalPodAutoscaler, Service |',
    )
    expect(lines).toContain(
      '| `database` | postgres | 10Gi | service `web` uses it | ConfigMap, PersistentVolumeClaim, Deployment, Service |',
    )
  })

  it('a problem is listed with its line', () => {
    expect(appMarkdown(explored('services:\n  web:\n    port: abc\n'))).toContain(
      '- error, line 3: `strconv.Atoi: parsing "abc": invalid syntax`',
    )
  })

  it.each([
    ['a|b', '<code>a&#124;b</code>'],
    ['a`b', '<code>a&#96;b</code>'],
    ['<b>@octocat</b>', '`<b>@octocat</b>`'],
    ['a\nb', '`a b`'],
    ['\u001b[2J', '`<U+001B>[2J`'],
    [' ', ''],
  ])('%j is %j', (text, expected) => {
    expect(code(text)).toBe(expected)
  })

  it('a name with a pipe adds no column, and one with a line break no row', () => {
    const rows = appMarkdown(explored('services:\n  "a|b\\nc`d": {}\n'))
      .split('\n')
      .filter((line) => line.startsWith('|'))
    expect(rows).toHaveLength(3)
    expect(rows.map((row) => row.split('|').length)).toEqual([7, 7, 7])
  })
})

const SECRETIVE = `environment:
  - SHARED=value-of-shared
services:
  web:
    port: 3000
    domain: AKIAABCDEFGHIJKLMNOP.example.com
    build:
      args: [BUILD=value-of-build]
    environment:
      - PLAIN=value-of-plain
      - API_KEY=value-of-key
      - DATABASE_URL=postgres://app:value-of-password@db/app
      - REQUIRED
`

it.each([
  ['Mermaid', mermaidText],
  ['Markdown', appMarkdown],
])('no value of a variable is in the %s', (_, print) => {
  const env = 'REQUIRED=value-of-required\nPASSED=value-of-passed'
  const text = print(explored(SECRETIVE, { env, password: 'value-of-rack' }))
  expect(text).toContain('web')
  expect(text).not.toMatch(/value-of|AKIA/)
})
