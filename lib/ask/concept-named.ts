import type { Exploration } from '../explore'

const SECTIONS = ['services', 'resources', 'timers', 'balancers'] as const

/**
 * The thing of convox.yml that a person calls so: `web`, `services.web`, `resources.main`; a
 * service before others of its name. Undefined where there is none.
 */
export function conceptNamed(name: string, { concepts }: Exploration): string | undefined {
  return [name, ...SECTIONS.map((section) => `${section}.${name}`)].find((id) =>
    concepts.some((concept) => concept.id === id),
  )
}
