import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'

/** An app with one of nearly everything, in the namespace `my-rack-fleet`: what pastes are about. */
export const FLEET = explore(
  `resources:
  billing-db:
    type: postgres
  cache:
    type: redis
services:
  web:
    port: 3000
    domain: shop.example.com
    scale: {count: 1-4, targets: {cpu: 70}}
    resources: [billing-db]
  queue:
    command: work
    resources: [cache]
    volumeOptions:
      - awsEfs: {id: uploads, accessMode: ReadWriteMany, mountPath: /up}
  api:
    port: 4000
    scale: 1
    configMounts:
      - id: appconf
        dir: /etc/app
        filename: a.json
  admin:
    port: 5000
    scale: {count: 1-2, targets: {cpu: 70}}
  agent:
    agent: true
    command: watch
  events:
    port: 7000
    scale:
      count: 0-5
      keda:
        triggers:
          - type: cron
            metadata: {timezone: UTC, start: "0 6 * * *", end: "0 20 * * *", desiredReplicas: "2"}
timers:
  nightly:
    schedule: "0 1 * * *"
    command: run
    service: web
balancers:
  feed:
    service: web
    ports:
      5000: 3000
configs:
  - id: appconf
    name: appconf
    value: x
`,
  settingsFrom({ rack: 'my-rack', app: 'fleet', keda: true, efsFileSystemId: 'fs-1' }),
)
