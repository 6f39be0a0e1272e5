import { expect, it } from 'vitest'
import { putUnderServices } from './put-under-services'

it('services at the root move under services, with their comments', () => {
  expect(putUnderServices('# mine\nweb:\n  port: 3000 # http\n\nworker:\n  build: .\n')).toEqual({
    names: ['web', 'worker'],
    mended: '# mine\nservices:\n  web:\n    port: 3000 # http\n\n  worker:\n    build: .\n',
  })
})

it('sections stay where a rack reads them', () => {
  expect(putUnderServices('environment:\n  - A=1\nweb:\n  build: .\n')?.mended).toBe(
    'services:\n  web:\n    build: .\n\nenvironment:\n  - A=1',
  )
})

it.each([
  ['has services', 'services:\n  web: {}\nworker:\n  build: .\n'],
  ['has no key of a service', 'web:\n  colour: red\n'],
  ['is no YAML', 'web: [\n'],
  ['is empty', ''],
])('a text that %s is left alone', (_, text) => {
  expect(putUnderServices(text)).toBeUndefined()
})
