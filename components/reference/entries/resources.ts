import { typesByData } from '../../../lib/manifest/resource-types'
import type { Chapter } from './entry'

const CONTAINER = 'spec.template.spec.containers.*'

function titles(types: readonly { readonly title: string }[]): string {
  return types.map(({ title }) => title).join(', ')
}

/** Databases and caches. */
export const RESOURCES: Chapter = {
  id: 'resources',
  title: 'Resources',
  description:
    'A resource runs as a container beside the app, or AWS runs it, or it is somewhere else altogether. In each case a ConfigMap says how to reach it, and services read their variables from there.',
  entries: [
    {
      id: 'stateful-resources',
      title: `Stateful resources: ${titles(typesByData(true))}`,
      description:
        'One pod that keeps its data in a claim. During a deploy the old pod stops before the new one starts, since both cannot hold the disk.',
      text: `resources:
  main-pg:
    type: postgres
    options:
      version: 13
      storage: 20
services:
  web:
    build: .
    resources:
      - main-pg
`,
      concept: 'resources.main-pg',
      shows: [
        {
          id: 'Deployment/resource-main-pg',
          fields: [
            'metadata.labels',
            'spec.strategy',
            `${CONTAINER}.name`,
            `${CONTAINER}.image`,
            `${CONTAINER}.ports`,
            `${CONTAINER}.volumeMounts`,
            'spec.template.spec.volumes',
          ],
        },
        {
          id: 'PersistentVolumeClaim/resource-main-pg',
          fields: ['spec.accessModes', 'spec.resources'],
        },
        { id: 'Service/resource-main-pg', fields: ['spec.type', 'spec.ports'] },
        { id: 'ConfigMap/resource-main-pg', fields: ['data'] },
      ],
      commands: [
        ['Deployment/resource-main-pg', 'item-objects'],
        ['ConfigMap/resource-main-pg', 'yaml'],
        ['ConfigMap/resource-main-pg', 'value'],
        ['Deployment/resource-main-pg', 'database-console'],
        ['Deployment/resource-main-pg', 'follow-logs'],
        ['PersistentVolumeClaim/resource-main-pg', 'claim'],
        ['PersistentVolumeClaim/resource-main-pg', 'disk-usage'],
        ['Service/resource-main-pg', 'port-forward'],
        ['Deployment/resource-main-pg', 'restart'],
      ],
      headings: ['Resources', 'Stateful Resources (e.g., Postgres, MySQL)'],
    },
    {
      id: 'stateless-resources',
      title: `Stateless resources: ${titles(typesByData(false))}`,
      description: 'One pod without a PersistentVolumeClaim: a restart loses its data.',
      text: `resources:
  cache:
    type: redis
services:
  web:
    build: .
    resources:
      - cache
`,
      concept: 'resources.cache',
      shows: [
        {
          id: 'Deployment/resource-cache',
          fields: [
            'metadata.labels',
            `${CONTAINER}.name`,
            `${CONTAINER}.image`,
            `${CONTAINER}.ports`,
          ],
        },
        { id: 'ConfigMap/resource-cache', fields: ['data'] },
      ],
      commands: [
        ['Deployment/resource-cache', 'item-objects'],
        ['Deployment/resource-cache', 'database-console'],
        ['ConfigMap/resource-cache', 'values'],
        ['Service/resource-cache', 'port-forward'],
      ],
      headings: [],
    },
    {
      id: 'managed-resources',
      title: 'Managed resources: RDS, ElastiCache',
      description:
        'AWS runs it; nothing of it is a pod. The ConfigMap appears when AWS has the address, and the release waits until then. The parts in angle brackets are known to AWS only.',
      text: `resources:
  analytics-db:
    type: rds-postgres
    options:
      class: db.t3.large
      version: 13
      storage: 100
services:
  web:
    build: .
    resources:
      - analytics-db
`,
      concept: 'resources.analytics-db',
      shows: [{ id: 'ConfigMap/resource-analytics-db', fields: ['metadata.labels', 'data'] }],
      commands: [
        ['ConfigMap/resource-analytics-db', 'keys'],
        ['ConfigMap/resource-analytics-db', 'values'],
        ['app', 'release-applied'],
      ],
      headings: [],
    },
    {
      id: 'resource-links',
      title: 'Variables of a resource',
      description:
        'A service that lists a resource gets six variables named after it. They are read from the ConfigMap when a pod starts. `cache:REDIS_URL` gives the URL another name.',
      text: `resources:
  cache:
    type: redis
services:
  web:
    build: .
    resources:
      - cache
`,
      concept: 'services.web',
      only: [],
      part: {
        id: 'Deployment/web',
        at: '/spec/template/spec/containers/0/env/1/name',
        place: 'env of the container',
      },
      names: { CACHE: 'RESOURCE' },
      shows: [{ id: 'Deployment/web', fields: [`${CONTAINER}.env`] }],
      commands: [
        ['ConfigMap/resource-cache', 'readers'],
        ['Deployment/web', 'process-environment'],
      ],
      headings: [],
    },
  ],
}
