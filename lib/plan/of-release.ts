import type { FieldChange } from './plan'

const OF_RELEASE = /labels\.release$|^data\.(?:BUILD|RELEASE|BUILD_DESCRIPTION)$/

/** Whether a field changes with every deploy: the ids of release and build, and nothing else. */
export function isOfRelease({ path, before, after }: FieldChange): boolean {
  if (OF_RELEASE.test(path)) return true
  if (!path.endsWith('.image') || typeof before !== 'string' || typeof after !== 'string')
    return false
  return withoutBuild(before) === withoutBuild(after)
}

/** The fields that the text or the settings changed, and how many are of the release alone. */
export function ownFields(fields: readonly FieldChange[]): {
  readonly own: readonly FieldChange[]
  readonly ofRelease: number
} {
  const own = fields.filter((field) => !isOfRelease(field))
  return { own, ofRelease: fields.length - own.length }
}

/** The tag of a service's image is `SERVICE.BUILD`. */
function withoutBuild(image: string): string {
  return image.replace(/\.B[A-Z0-9]+$/, '')
}
