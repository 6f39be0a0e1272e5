import { describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../rack/settings'
import { NOTHING } from '../selection/selection'
import { findSecrets, withoutSecrets } from './find-secrets'

const HIDDEN = 'hunter2x'

function shared(text: string, settings = {}) {
  return { text, settings: { ...DEFAULT_SETTINGS, ...settings }, selection: NOTHING }
}
function left(text: string, settings = {}) {
  const given = shared(text, settings)
  return withoutSecrets(given, findSecrets(given))
}

describe('a secret does not travel', () => {
  test.each([
    'environment: [A=1, DB_PASSWORD=hunter2x, B=2]',
    'environment: {DB_PASSWORD: hunter2x, B: 2}',
    'environment:\n  DB_PASSWORD: |\n    hunter2x\n    hunter2x\n  B: 2',
    'environment:\n  DB_PASSWORD:\n    hunter2x\n  B: 2',
    'environment:\n  ? DB_PASSWORD\n  : hunter2x',
    'environment:\n  - - DB_PASSWORD=hunter2x',
    'environment:\n  DB_PASSWORD: &a hunter2x\n  B: *a',
    'environment:\n  DB_PASSWORD: !!str hunter2x',
    'environment:\n  - !!str DB_PASSWORD=hunter2x',
    'environment:\n  - "DB_PASSWORD=hunter2x"',
    'environment:\n  - >-\n    DB_PASSWORD=hunter2x\n  - B=2',
    '# DB_PASSWORD=hunter2x\nservices: {}',
    'services: {} # the old DB_PASSWORD=hunter2x',
    'command: curl -H "Authorization: Bearer hunter2x" https://a.b',
    'command: mysql -u root -phunter2x',
    'command: docker login -u me -p hunter2x',
    'command: psql --password=hunter2x',
    'environment:\r  - DB_PASSWORD=hunter2x\r  - B=2\r',
    'a: https://hooks.slack.com/services/T0/B0/hunter2x',
    'a: https://discord.com/api/webhooks/1/hunter2x',
    'a: postgres://u:p/hunter2x@host/db',
    'a: https://a.b/c?token=hunter2x&d=1',
    'environment: [\nexport DB_PASSWORD=hunter2x',
    '- export SMTP_AUTH=hunter2x',
  ])('in %j', (text) => {
    expect(left(text).text).not.toContain(HIDDEN)
  })

  test.each(
    'DBPASS DBPASSWORD MYSQL_PW SMTP_AUTH SECRETKEY APITOKEN JWT PIN COOKIE BEARER accessKey'.split(
      ' ',
    ),
  )('under the name %s', (name) => {
    expect(left(`environment:\n  - ${name}=hunter2x`).text).not.toContain(HIDDEN)
    expect(left('', { env: `export ${name}='hunter2x'` }).settings.env).not.toContain(HIDDEN)
  })

  test.each([
    { prometheusUrl: 'https://u:hunter2x@prometheus' },
    { registry: 'https://u:hunter2x@registry/app' },
    { buildDescription: 'deployed with --token hunter2x' },
    { params: { Password: 'hunter2x' } },
  ])('in the setting %j', (settings) => {
    expect(JSON.stringify(left('', settings))).not.toContain(HIDDEN)
  })
})

test.each([
  '- COMPASS=north\n- KEY=a\n- PORT=3000\n- RACK_ENV=production',
  'image: nginx@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  'command: mkdir -p /tmp/app\nhealth: /health\ndomain: www.example.com',
  'a: https://example.com/docs/getting-started/install-guide?page=2',
])('%j holds no secret', (text) => {
  expect(findSecrets(shared(text))).toEqual([])
})

test('structure only keeps names and no value of any variable', () => {
  const given = shared(
    'services:\n  web:\n    port: 3000\n    environment:\n      - COLOUR=blue\n',
    {
      env: 'SIZE=large\n',
    },
  )
  const bare = withoutSecrets(given, findSecrets(given, 'every variable'))
  expect(bare.text).toBe(given.text.replace('blue', 'left-out'))
  expect(bare.settings.env).toBe('SIZE=left-out\n')
})

test('a megabyte of the worst lines is searched in a moment', () => {
  for (const part of ['A', 'A=', '://a:', '- ', ' -p', 'https://', 'eyJ', 'authorization ']) {
    const began = performance.now()
    findSecrets(shared('', { env: part.repeat(Math.floor(1_000_000 / part.length)) }))
    expect([part, performance.now() - began < 8_000]).toEqual([part, true])
  }
})
