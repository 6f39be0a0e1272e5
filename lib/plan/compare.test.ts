import { expect, test } from 'vitest'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'
import { plan } from './make-plan'

const settings = settingsFrom({})
const worker = 'services:\n  worker:\n    build: .\n    resources: [main]\n'
const balancer = (port: number) =>
  `services:\n  worker:\n    build: .\nbalancers:\n  tcp:\n    service: worker\n    ports:\n      ${port}: 3001\n`
const database = (type: string) => `${worker}resources:\n  main:\n    type: ${type}\n`
const clash = `${worker}  resource-main:\n    build: .\n    port: 5432\n    internal: true\n`

const paths = (before: string, after: string, id: string) =>
  plan(explore(before, settings), explore(after, settings))
    .objects.find((object) => object.id === id)
    ?.fields.map(({ path }) => path)

test('another port number of a balancer gets another node port: its port has another name', () => {
  expect(paths(balancer(5000), balancer(5001), 'Service/balancer-tcp')).toEqual([
    'spec.ports[0].name',
    'spec.ports[0].port',
    'spec.ports[0].nodePort',
  ])
})

test('a database of another type keeps its node port: its port has no name', () => {
  expect(paths(database('redis'), database('memcached'), 'Service/resource-main')).not.toContain(
    'spec.ports[0].nodePort',
  )
})

test('a service with the name of a database takes the defaults of its node ports away', () => {
  const resources = 'resources:\n  main:\n    type: postgres\n'
  expect(paths(worker + resources, clash + resources, 'Service/resource-main')).toEqual(
    expect.arrayContaining(['spec.ports[0].nodePort', 'spec.externalTrafficPolicy']),
  )
})
