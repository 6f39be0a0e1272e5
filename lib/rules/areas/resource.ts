import type { Rule } from '../rule'

/** Databases and caches. */
export const RESOURCE_RULES = {
  'resource-name': {
    description: 'Objects of a resource are named resource-NAME; digits vanish from the name.',
    reference: 'Resources',
    facts: '5.9',
  },
  'resource-type': {
    description: 'The type decides image, port, user and place of the data.',
    reference: 'Resources',
    facts: '5.9.1',
  },
  'resource-connection': {
    description:
      'How to reach a resource is in a ConfigMap that services read their variables from.',
    reference: 'Resources',
    facts: '5.9.1',
  },
  'resource-claim': {
    description: 'A database keeps its data in a claim; a cache keeps none.',
    reference: 'Stateful Resources (e.g., Postgres, MySQL)',
    facts: '5.9.1',
  },
  'resource-deployment': {
    description: 'A resource in a container is a Deployment of one pod.',
    reference: 'Resources',
    facts: '5.9.1',
  },
  'resource-service': {
    description: 'A resource in a container has a Service of type NodePort.',
    reference: 'Resources',
    facts: '5.9.1',
  },
  'resource-host': {
    description: 'A resource is reached under the name of its Service.',
    reference: 'Resources',
    facts: '5.9.1',
  },
  'resource-password': {
    description: 'All container resources of a rack share a password made from the rack’s name.',
    facts: '5.9.1',
  },
  'resource-url': {
    description: 'The URL holds user, password, host and database.',
    reference: 'Resources',
    facts: '5.9.1',
  },
  'resource-image': {
    description: 'The image is that of the type with the version as its tag.',
    reference: 'Stateful Resources (e.g., Postgres, MySQL)',
    facts: '5.9.1',
  },
  'resource-storage': {
    description: 'Storage is in GiB.',
    reference: 'Stateful Resources (e.g., Postgres, MySQL)',
    facts: '5.9.1',
  },
  'resource-size': {
    description: 'Sizes of a resource are request and limit alike.',
    reference: 'Resources',
    facts: '5.9.1',
  },
  'masked-resource': {
    description:
      'A variable NAME_URL of the release takes the place of the resource: only a ConfigMap with that URL is left.',
    facts: '5.9.3',
  },
  'managed-resource': {
    description:
      'A resource that AWS runs leaves a ConfigMap with its address, once AWS has made it.',
    reference: 'Resources',
    facts: '5.9.2',
  },
} as const satisfies Record<string, Rule>
