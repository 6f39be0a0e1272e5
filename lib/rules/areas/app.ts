import type { Rule } from '../rule'

/** The app itself. */
export const APP_RULES = {
  'app-namespace': {
    description: 'Every app has a namespace of its own, named RACK-APP and owned by the rack’s.',
    reference: 'Apps',
    facts: '5.1',
  },
  'config-secret': {
    description:
      'Each item of configs is a Secret that the rack writes itself, beside the release; a release does not remove it.',
    facts: '5.22',
  },
  'docker-hub-secret': {
    description:
      'With a login for Docker Hub the rack puts it into every app, so that images are pulled under that name.',
    facts: '5.23',
  },
  'written-text': {
    description:
      'A rack writes its objects as text and reads it again as YAML 1.1, so a bare word may arrive as another type.',
    facts: '0.3',
  },
} as const satisfies Record<string, Rule>
