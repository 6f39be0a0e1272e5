import { findSecrets, type Secret, secretKey, withoutSecrets } from '../../lib/share/find-secrets'
import { encodePermalink } from '../../lib/share/permalink'
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
  const { text, settings, selection } = useExplorer.getState()
  const shared = { text, settings, selection }
  const secrets = findSecrets(shared, structureOnly ? 'every variable' : 'secret')
  const left = structureOnly ? secrets : secrets.filter((secret) => !kept?.has(secretKey(secret)))
  const fragment = encodePermalink(withoutSecrets(shared, left))
  return { address: `${location.origin}${location.pathname}#${fragment}`, secrets }
}
