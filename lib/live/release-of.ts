import { base64 } from '@scure/base'
import type { Settings } from '../rack/settings'
import { type LiveObject, mapAt, textAt } from './live-object'

/** The release and build that most objects of a paste carry. */
export interface LiveRelease {
  readonly release: string
  readonly build: string
}

const BUILD = /[:.](B[A-Z]{10})$/

/**
 * Which release the cluster runs, by the labels of its objects and the tags of its images; the
 * settings' own where nothing says.
 */
export function releaseOf(objects: readonly LiveObject[], settings: Settings): LiveRelease {
  const releases: string[] = []
  const builds: string[] = []
  for (const { kind, object, metadata } of objects) {
    const release = textAt(mapAt(metadata, 'labels'), 'release')
    if (release !== undefined) releases.push(release)
    if (kind !== 'Deployment' && kind !== 'DaemonSet') continue
    const containers = mapAt(object, 'spec', 'template', 'spec').containers
    for (const container of Array.isArray(containers) ? containers : []) {
      const build = BUILD.exec(textAt(container, 'image') ?? '')?.[1]
      if (build !== undefined) builds.push(build)
    }
  }
  return {
    release: mostCommon(releases) ?? settings.release,
    build: mostCommon(builds) ?? settings.build,
  }
}

function mostCommon(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0]
}

/** An object with the ids of another release and build in all its texts. */
export function withRelease<T>(value: T, settings: Settings, { release, build }: LiveRelease): T {
  if (release === settings.release && build === settings.build) return value
  const encoded = new Map([
    [ascii(settings.release), ascii(release)],
    [ascii(settings.build), ascii(build)],
  ])
  const replace = (text: string) =>
    encoded.get(text) ??
    text.replaceAll(settings.release, release).replaceAll(settings.build, build)
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return replace(part)
    if (Array.isArray(part)) return part.map(walk)
    if (part === null || typeof part !== 'object') return part
    return Object.fromEntries(Object.entries(part).map(([key, inside]) => [key, walk(inside)]))
  }
  return walk(value) as T
}

/** As the data of a Secret holds an id. */
function ascii(id: string): string {
  return base64.encode(Uint8Array.from(id, (letter) => letter.charCodeAt(0) & 0xff))
}
