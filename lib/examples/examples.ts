import type { Settings } from '../rack/settings'

/** A convox.yml to start from, kept in `public/examples`. */
export interface Example {
  readonly file: string
  readonly title: string
  readonly what: string
  /** What its rack and its release have beyond a typical one's. */
  readonly settings: Partial<Settings>
}

export const EXAMPLES: readonly Example[] = [
  {
    file: 'small-app.yml',
    title: 'Small app',
    what: 'A web service and a worker, Postgres, Redis, a timer and a TCP balancer',
    settings: {},
  },
  {
    file: 'minimal.yml',
    title: 'Minimal',
    what: 'One service, one port: the least that a rack runs',
    settings: {},
  },
  {
    file: 'reference.yml',
    title: 'Everything on the reference page',
    what: 'Its complete example, comments and all, with every kind of object',
    settings: { env: 'DATABASE_URL=\nWEB_HOST=www.example.com\n' },
  },
  {
    file: 'rails-shop.yml',
    title: 'Rails shop',
    what: 'Puma and Sidekiq, migrations in an init container, nightly timers, Postgres and Redis',
    settings: { app: 'shop', env: 'HOST=shop.example.com\nRAILS_MASTER_KEY=\nSECRET_KEY_BASE=\n' },
  },
  {
    file: 'django-api.yml',
    title: 'Django API',
    what: 'Celery on shared EFS storage, a StatsD agent on every node, managed MySQL',
    settings: { app: 'api', env: 'DJANGO_SECRET=\nHOST=api.example.com\n' },
  },
  {
    file: 'ml-inference.yml',
    title: 'ML inference',
    what: 'GPU workers that KEDA scales by the length of an SQS queue',
    settings: {
      app: 'inference',
      keda: true,
      env: 'QUEUE_URL=https://sqs.us-east-1.amazonaws.com/123456789012/jobs\n',
    },
  },
  {
    file: 'microservices.yml',
    title: 'Microservices',
    what: 'A public gateway, internal services over gRPC, a balancer, a managed database and cache',
    settings: { app: 'platform', env: 'HOST=platform.example.com\n' },
  },
]
