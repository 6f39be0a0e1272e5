import { describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../rack/settings'
import { NOTHING } from '../selection/selection'
import { findSecrets, withoutSecrets } from './find-secrets'
import type { Shared } from './shared'

const shared = (text: string, settings = {}): Shared => ({
  text,
  settings: { ...DEFAULT_SETTINGS, ...settings },
  selection: NOTHING,
})
const names = (text: string) => findSecrets(shared(text)).map((secret) => secret.name)

describe('a secret is found', () => {
  test.each([
    ['as the default of a variable', '    environment:\n      - API_KEY=abc123', 'API_KEY'],
    ['in a mapping', '      DB_PASSWORD: "hunter2" # of staging', 'DB_PASSWORD'],
    [
      'as a password in an address',
      '      - DATABASE_URL=postgres://app:hunter2@db/app',
      'DATABASE_URL',
    ],
    ['by the mark of its maker', '      - AWS=AKIAABCDEFGHIJKLMNOP', 'AWS'],
    ['as a long random value', '      - BLOB=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b', 'BLOB'],
    [
      'as a private key over many lines',
      '  - CERT: |\n      -----BEGIN RSA PRIVATE KEY-----\n      abc\n      -----END RSA PRIVATE KEY-----',
      'A private key',
    ],
  ])('%s', (_, text, name) => {
    expect(names(text)).toEqual([name])
  })

  test('in the environment and the settings too', () => {
    const found = findSecrets(
      shared('', { env: 'PORT=3000\nSTRIPE_KEY=abc', password: 'p', dockerHubPassword: 'd' }),
    )
    expect(found.map((secret) => secret.name)).toEqual([
      'STRIPE_KEY',
      'Rack password',
      'Docker Hub password',
    ])
  })
})

describe('nothing is taken for a secret', () => {
  test.each([
    ['that has no value', '      - API_KEY\n      - TOKEN='],
    ['that is only the name of a variable', `      - API_KEY=\${API_KEY}`],
    [
      'that is plain configuration',
      `    port: 3000\n    build: .\n    sticky: true\n    domain: \${HOST}`,
    ],
    [
      'that is an image with its digest',
      '    image: nginx@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    ],
    ['that is a policy', '          - "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"'],
  ])('%s', (_, text) => {
    expect(names(text)).toEqual([])
  })
})

test('what is left out leaves its name, its quotes and its comment behind', () => {
  const given = shared('environment:\n  - API_KEY=abc # live\n  - PORT=3000\n  - TOKEN="xyz"\n', {
    env: 'SECRET=1234',
    password: 'rack',
  })
  const left = withoutSecrets(given, findSecrets(given))
  expect(left.text).toBe(
    'environment:\n  - API_KEY=left-out # live\n  - PORT=3000\n  - TOKEN="left-out"\n',
  )
  expect(left.settings).toMatchObject({ env: 'SECRET=left-out', password: '' })
})

test('a secret of the text before is found, and left out of that side alone', () => {
  const secretive = 'services:\n  api:\n    environment:\n      - API_KEY=abc123secret\n'
  const plain = 'services:\n  api:\n    build: .\n'
  const shared = {
    text: plain,
    settings: DEFAULT_SETTINGS,
    selection: NOTHING,
    before: { text: secretive, settings: DEFAULT_SETTINGS },
  }
  const secrets = findSecrets(shared)
  expect(secrets.map(({ name, of }) => [name, of])).toEqual([['API_KEY', 'before']])
  const cleared = withoutSecrets(shared, secrets)
  expect(cleared.before?.text).not.toContain('abc123secret')
  expect(cleared.text).toBe(plain)
})
