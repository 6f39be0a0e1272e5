import { findSecrets, type Secret, secretKey, withoutSecrets } from '../../lib/share/find-secrets'
import { encodePermalink } from '../../lib/share/permalink'
import type { Shared } from '../../lib/share/shared'
import { useCompare, workOf } from '../state/compare-store'
import { useShownMap } from '../state/shown-map'
import { useExplorer } from '../state/store'

export interface ShareLink {
  readonly address: string
  /** The values in it that look like secrets, whether left out or not. */
  readonly secrets: readonly Secret[]
}

interface ShareChoice {
  /** Keys of the secrets that travel all the same. */
  readonly kept?: ReadonlySet<string>
  /** No value of any variable travels. */
  readonly structureOnly?: boolean
}

/**
 * A link to what is in the store. Its fragment holds everything, and no server ever sees a
 * fragment.
 */
export function shareLink({ kept, structureOnly = false }: ShareChoice = {}): ShareLink {
  const shared = whatIsShared()
  const secrets = findSecrets(shared, structureOnly ? 'every variable' : 'secret')
  const left = structureOnly ? secrets : secrets.filter((secret) => !kept?.has(secretKey(secret)))
  const fragment = encodePermalink(withoutSecrets(shared, left))
  return { address: `${location.origin}${location.pathname}#${fragment}`, secrets }
}

/** The open work; while it is compared, both sides. */
function whatIsShared(): Shared {
  const { text, settings, selection } = useExplorer.getState()
  const { sides } = useCompare.getState()
  const open = { text, settings }
  const { view } = useShownMap.getState()
  if (!sides) return { ...open, selection, ...(view && { view }) }
  return { ...workOf(sides.after, open), selection, before: workOf(sides.before, open) }
}
