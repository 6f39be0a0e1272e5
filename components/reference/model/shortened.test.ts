import { expect, test } from 'vitest'
import { printObjects } from '../../../lib/yaml/print-objects'
import { withProvenance } from '../../../lib/yaml/provenance-comment'
import { SERVICES } from '../entries/services'
import { exploredEntry } from './explored-entry'
import { shortened } from './shortened'

function webDeployment(...fields: string[]): string {
  const [web] = SERVICES.entries
  const whole = web && exploredEntry(web).objects.find(({ id }) => id === 'Deployment/web')
  if (whole === undefined) throw new Error('the web service has no Deployment')
  const short = shortened(whole, fields)
  return withProvenance(printObjects([short]), [short])
}

test('only the named fields stay, each with where it came from', () => {
  expect(
    webDeployment('spec.replicas', 'spec.template.spec.containers.*.ports'),
  ).toBe(`apiVersion: apps/v1
kind: Deployment
metadata:
  name: web  # from convox.yml: services.web
spec:
  replicas: 2  # from convox.yml: services.web.scale.count
  template:
    spec:
      containers:
        - ports:
            - containerPort: 3000  # from convox.yml: services.web.port
              name: main
`)
})

test('a field that is not there leaves no trace of its path', () => {
  expect(webDeployment('spec.paused.for.ever')).not.toContain('spec')
})
