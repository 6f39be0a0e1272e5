import type { Chapter } from './entry'

const TEXT = `services:
  web:
    build: .
    port: 3000
`

/** The namespaces that the rest is in. */
export const NAMESPACES: Chapter = {
  id: 'namespaces',
  title: 'Namespaces',
  description:
    'A rack has a namespace for its own parts, and one for each app. Nearly every command needs `-n` with the name of the right one; `kubectl config set-context` makes an app’s namespace the one that is asked without it.',
  entries: [
    {
      id: 'rack',
      title: 'Rack',
      description:
        'The API, the part that applies releases, the resolver and the router run in the rack’s own namespace. It is there before any app is, and no convox.yml changes it.',
      text: TEXT,
      concept: 'rack',
      shows: [],
      commands: [
        ['rack', 'racks'],
        ['rack', 'kubeconfig'],
        ['rack', 'rack-namespace'],
        ['rack', 'rack-namespaces'],
        ['rack', 'rack-pods'],
        ['rack', 'rack-workloads'],
        ['rack', 'api-logs'],
        ['rack', 'atom-logs'],
      ],
      headings: ['Rack'],
    },
    {
      id: 'app',
      title: 'App',
      description:
        'All services, resources, timers and variables of an app are in one namespace. Deleting the app deletes the namespace and everything in it.',
      text: TEXT,
      concept: 'app',
      shows: [{ id: 'Namespace/my-rack-my-app', fields: ['metadata'] }],
      commands: [
        ['app', 'apps'],
        ['app', 'default-namespace'],
        ['app', 'namespace'],
        ['app', 'app-objects'],
        ['app', 'app-pods'],
        ['app', 'unready-pods'],
        ['app', 'warnings'],
        ['app', 'rights'],
      ],
      headings: ['Apps'],
    },
  ],
}
