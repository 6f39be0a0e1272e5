import type { Container } from '../../kubernetes/kind-types'
import type { CombinedService } from '../../manifest/manifest'
import type { Draft } from '../../provenance/draft'
import { derive, type Sourced } from '../../provenance/sourced'
import { filteredName, variablePrefix } from '../resource-name'

type Variable = NonNullable<Container['env']>[number]

/** The variables that a resource gives, in their order. */
export const RESOURCE_KEYS = ['URL', 'USER', 'PASS', 'HOST', 'PORT', 'NAME'] as const
const KNOWN_KEYS: ReadonlySet<string> = new Set(RESOURCE_KEYS)

export function fieldVariable(name: string, fieldPath: string): Draft<Variable> {
  return { name, valueFrom: { fieldRef: { fieldPath } } }
}

/**
 * `X` gives six variables, `X:NAME` one; each is read from the resource's ConfigMap when the pod
 * starts. Facts, section 5.9.4.
 */
export function resourceVariables(service: CombinedService): Draft<Variable>[] {
  return service.resources.flatMap((reference) => {
    const [resource = '', ...rest] = reference.value.split(':')
    if (rest.length > 0) return [variable(reference, resource, rest.join(':').trim())]
    return RESOURCE_KEYS.map((key) =>
      variable(reference, resource, `${variablePrefix(resource)}_${key}`),
    )
  })
}

function variable(reference: Sourced<string>, resource: string, name: string): Draft<Variable> {
  const last = name.slice(name.lastIndexOf('_') + 1)
  return {
    name: derive('resource-variables', [reference], () => name),
    valueFrom: {
      configMapKeyRef: {
        key: derive('resource-variables', [reference], () => (KNOWN_KEYS.has(last) ? last : 'URL')),
        name: derive('resource-name', [reference], () => `resource-${filteredName(resource)}`),
      },
    },
  }
}
