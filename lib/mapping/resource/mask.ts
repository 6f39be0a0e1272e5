import type { Manifest } from '../../manifest/manifest'
import type { Resource } from '../../manifest/resource'
import { fromRelease, type Sourced } from '../../provenance/sourced'
import { variablePrefix } from '../resource-name'

/**
 * The variable of the release that takes a resource's place: NAME_URL with anything but blanks in
 * it. Facts, section 5.9.3.
 */
export function maskOf(
  resource: Resource,
  { manifest }: { readonly manifest: Manifest },
): Sourced<string> | undefined {
  const name = `${variablePrefix(resource.name.value)}_URL`
  const url = manifest.variables.get(name)?.trim()
  return url ? fromRelease(name, url) : undefined
}
