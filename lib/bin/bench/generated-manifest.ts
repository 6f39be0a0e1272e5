/**
 * A convox.yml as a company with many services has one: web services behind domains, internal ones,
 * workers that scale, a database for every fifth and a timer for every fourth. The same text for
 * the same count.
 */
export function generatedManifest(services: number): string {
  const numbers = Array.from({ length: services }, (_, index) => index + 1)
  return [
    'environment:\n  - LOG_LEVEL=info\n  - SENTRY_DSN',
    `resources:\n${numbers
      .filter((number) => number % 5 === 1)
      .map(resource)
      .join('\n')}`,
    `services:\n${numbers.map(service).join('\n')}`,
    `timers:\n${numbers
      .filter((number) => number % 4 === 1)
      .map(timer)
      .join('\n')}`,
    '',
  ].join('\n')
}

/** The same app some commits later: every service has another size, and the last one is gone. */
export function changedManifest(text: string): string {
  const sized = text.replace(/memory: (\d+)/g, (_, size: string) => `memory: ${Number(size) + 64}`)
  return sized.replace(/\ntimers:\n[\s\S]*$/, '\n')
}

const nameOf = (number: number) =>
  `${['orders', 'billing', 'search', 'mailer', 'catalog', 'accounts', 'reports'][number % 7]}-${number}`
/**
 * The database of the service, or of the nearest one before it that has its own. Letters only: a
 * rack drops digits from such names.
 */
const databaseOf = (number: number) =>
  `db${['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'][Math.floor((number - 1) / 5) % 8]}${'x'.repeat(Math.floor((number - 1) / 40))}`

const resource = (number: number) => `  ${databaseOf(number)}:
    type: postgres
    options:
      storage: ${20 + (number % 3) * 10}
      version: "14"`

const SHAPES = [
  (number: number) => `    domain: ${nameOf(number)}.example.com
    port: ${3000 + number}
    health:
      path: /healthz
      interval: 10
      grace: 20
    scale:
      count: 2-${4 + (number % 6)}
      cpu: 256
      memory: 512
      targets:
        cpu: 70`,
  (number: number) => `    internal: true
    port: http:${3000 + number}
    health: /ready
    scale:
      count: 2
      cpu: 128
      memory: 256
    deployment:
      minimum: 50
      maximum: 200`,
  () => `    command: bin/work --queue default --concurrency 5
    singleton: false
    termination:
      grace: 45
    scale:
      count: 1-3
      cpu: 500
      memory: 1024
    volumes:
      - /var/spool/work`,
]

const service = (number: number) => `  ${nameOf(number)}:
    build: ./${nameOf(number)}
    environment:
      - PORT=${3000 + number}
      - FEATURE_FLAGS=checkout,search-v2
      - API_KEY
    resources:
      - ${databaseOf(number)}
${SHAPES[number % SHAPES.length]?.(number)}`

const timer = (number: number) => `  clean-${nameOf(number)}:
    service: ${nameOf(number)}
    schedule: "${number % 60} ${number % 24} * * *"
    command: bin/clean --older-than 30d`
