import { expect, test } from 'vitest'
import { maskedPaste } from './mask-paste'

const YAML = `apiVersion: v1
items:
- apiVersion: v1
  data:
    TOKEN: aHVudGVyMg==
    URL: cG9zdGdyZXM6Ly8=
  kind: Secret
  metadata:
    annotations:
      kubectl.kubernetes.io/last-applied-configuration: |
        {"apiVersion":"v1","data":{"TOKEN":"aHVudGVyMg=="},"kind":"Secret","metadata":{"name":"env-web"}}
    name: env-web
  type: Opaque
- apiVersion: v1
  data:
    HOST: redis.example.com
  kind: ConfigMap
  metadata:
    name: resource-cache
kind: List
`

test('values of Secrets are masked in YAML, names and other objects stay', () => {
  const text = maskedPaste(YAML)
  expect(text).not.toMatch(/aHVudGVyMg|cG9zdGdyZXM/)
  expect(text).toContain('TOKEN: ***')
  expect(text).toContain('"data":{"TOKEN":"***"}')
  expect(text).toContain('HOST: redis.example.com')
  expect(text.split('\n')).toHaveLength(YAML.split('\n').length)
})

test('values of Secrets are masked in JSON, spread over lines or in one', () => {
  const object = {
    apiVersion: 'v1',
    kind: 'List',
    items: [
      {
        apiVersion: 'v1',
        data: { TOKEN: 'aHVudGVyMg==' },
        kind: 'Secret',
        metadata: { name: 'a' },
      },
      { apiVersion: 'v1', data: { HOST: 'here' }, kind: 'ConfigMap', metadata: { name: 'b' } },
    ],
  }
  for (const space of [0, 4]) {
    const text = maskedPaste(JSON.stringify(object, null, space))
    expect(text).not.toContain('aHVudGVyMg')
    expect(() => JSON.parse(text)).not.toThrow()
  }
  expect(maskedPaste(JSON.stringify(object, null, 4))).toContain('"HOST": "here"')
})

test('a text without Secrets stays as it is', () => {
  expect(maskedPaste('web-6d4f9b7c9-x2k8q 0/1 Error')).toBe('web-6d4f9b7c9-x2k8q 0/1 Error')
})
