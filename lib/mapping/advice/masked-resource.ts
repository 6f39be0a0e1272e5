import { placeOf } from '../../manifest/load-checks'
import { containerType } from '../../manifest/resource-types'
import { variablePrefix } from '../resource-name'
import type { Advice, AdviceInput } from './advice-input'
import { remarkOn } from './remark-on'
import { removingLine } from './text-edits'

/**
 * A variable that takes a container resource's place: with NAME_URL in the release there is no
 * container. Where convox.yml itself asks for the variable, no release can be without it. Facts,
 * section 5.9.3.
 */
export function* maskedResources({ manifest, text }: AdviceInput): Generator<Advice> {
  const asked = new Map(
    [...manifest.environment, ...manifest.services.flatMap((service) => service.environment)]
      .filter(({ fallback }) => !fallback)
      .map((item) => [item.name, item.written]),
  )
  for (const { name, type } of manifest.resources) {
    if (!containerType(type.value)) continue
    const variable = `${variablePrefix(name.value)}_URL`
    const required = asked.get(variable)
    if (required) {
      const span = placeOf(required).span
      const message = `${variable} must be set in every release, and then ${name.value} gets no ${type.value}, no volume and no Service: the variable takes its place. The resource gives services ${variable} by itself.`
      yield* remarkOn(
        'required-variable-masks',
        required,
        message,
        ...(span ? removingLine(`Remove ${variable} from the list`, span, text) : []),
      )
    } else if (manifest.variables.get(variable)?.trim()) {
      yield* remarkOn(
        'resource-masked',
        name,
        `${variable} is set in the release, so ${name.value} is only a ConfigMap with that address: no ${type.value} runs.`,
      )
    }
  }
}
