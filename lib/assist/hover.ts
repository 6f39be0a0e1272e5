import { describedAt } from '../manifest/shape-at'
import { knownSince } from '../rack/keys-since'
import { placeAt } from './path-at-line'

/** What the key of a line does. */
export interface KeyHelp {
  /** `services.web.health` */
  readonly path: string
  readonly description: string
  /** The first version of a rack that knows it, where that is later than 3.18. */
  readonly since?: string
}

/** The help for the key that a line writes; undefined where it writes none that is known. */
export function keyHelpAt(text: string, line: number): KeyHelp | undefined {
  const { parents, key } = placeAt(text, line, 1)
  if (key === undefined) return undefined
  const path = [...parents, key]
  const described = describedAt(path)
  if (described === undefined) return undefined
  const since = knownSince(path.join('.'))
  return {
    path: path.join('.'),
    description: described.description,
    ...(since !== undefined && { since }),
  }
}
