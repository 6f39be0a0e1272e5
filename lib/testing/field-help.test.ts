import { expect, test } from 'vitest'
import { fieldHelp } from '../kubernetes/field-help'
import table from '../kubernetes/field-help.json'
import { fieldHelpTable } from './field-help-table'

test('the table holds what the published types say of every field of the cases', {
  timeout: 60_000,
}, () => {
  expect(table).toEqual(fieldHelpTable())
})

test.each([
  ['Deployment', '/spec/replicas', /^Number of desired pods/],
  ['CronJob', '/spec/jobTemplate/spec/template/spec/containers/0/image', /^Container image name/],
  ['Deployment', '/metadata/labels/app', /organize and categorize/],
  ['Ingress', '/spec/rules/0/host', /fully qualified domain name/],
])('%s %s is explained', (kind, pointer, words) => {
  expect(fieldHelp(kind, pointer, table)).toMatch(words)
})

test('a kind that is not of Kubernetes has no explanation', () => {
  expect(fieldHelp('ScaledObject', '/spec/minReplicaCount', table)).toBeUndefined()
  expect(fieldHelp('constructor', '/toString', table)).toBeUndefined()
})
