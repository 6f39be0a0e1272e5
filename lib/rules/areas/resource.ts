import type { Rule } from '../rule'

/** Databases and caches. */
export const RESOURCE_RULES = {
  'resource-name': {
    description:
      'The objects of a resource are named resource-NAME, without the digits of the name.',
    reference: 'Resources',
    facts: '5.9',
  },
  'resource-type': {
    description: 'The type determines the image, the port, the user and the data path.',
    reference: 'Resources',
    facts: '5.9.1',
  },
  'resource-connection': {
    description:
      'A ConfigMap holds the connection details of a resource. Services read their variables from it.',
    reference: 'Resources',
    facts: '5.9.1',
  },
  'resource-claim': {
    description: 'A database stores its data in a PersistentVolumeClaim; a cache stores none.',
    reference: 'Stateful Resources (e.g., Postgres, MySQL)',
    facts: '5.9.1',
  },
  'resource-deployment': {
    description: 'A containerized resource is a Deployment with one pod.',
    reference: 'Resources',
    facts: '5.9.1',
  },
  'resource-service': {
    description: 'A containerized resource has a Service of type NodePort.',
    reference: 'Resources',
    facts: '5.9.1',
  },
  'resource-host': {
    description: 'A resource is reached by the DNS name of its Service.',
    reference: 'Resources',
    facts: '5.9.1',
  },
  'resource-password': {
    description:
      'All containerized resources of a rack share one password, derived from the name of the rack.',
    facts: '5.9.1',
  },
  'resource-url': {
    description: 'The URL contains the user, the password, the host and the database.',
    reference: 'Resources',
    facts: '5.9.1',
  },
  'resource-image': {
    description: 'The image of the type, tagged with the version.',
    reference: 'Stateful Resources (e.g., Postgres, MySQL)',
    facts: '5.9.1',
  },
  'resource-storage': {
    description: 'Storage is in GiB.',
    reference: 'Stateful Resources (e.g., Postgres, MySQL)',
    facts: '5.9.1',
  },
  'resource-size': {
    description: 'For a resource the request and the limit are equal.',
    reference: 'Resources',
    facts: '5.9.1',
  },
  'masked-resource': {
    description:
      'A variable NAME_URL in the release replaces the resource: only a ConfigMap with that URL remains.',
    facts: '5.9.3',
  },
  'managed-resource': {
    description:
      'A resource managed by AWS has only a ConfigMap with its address, once AWS has created it.',
    reference: 'Resources',
    facts: '5.9.2',
  },
} as const satisfies Record<string, Rule>
