import type { Rule } from '../rule'

/** The app itself. */
export const APP_RULES = {
  'app-namespace': {
    description: 'Every app has its own namespace, RACK-APP, owned by the namespace of the rack.',
    reference: 'Apps',
    facts: '5.1',
  },
  'config-secret': {
    description:
      'Each item of configs becomes a Secret that the rack writes itself, outside the release. A release does not remove it.',
    facts: '5.22',
  },
  'docker-hub-secret': {
    description:
      'If the rack has a Docker Hub login, it adds the login to every app, and images are pulled with it.',
    facts: '5.23',
  },
  'written-text': {
    description:
      'A rack renders its objects as text and parses that text as YAML 1.1, so an unquoted word can change its type.',
    facts: '0.3',
  },
} as const satisfies Record<string, Rule>
