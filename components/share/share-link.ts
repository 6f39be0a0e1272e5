import { findSecrets, type Secret, withoutSecrets } from '../../lib/share/find-secrets'
import { encodePermalink } from '../../lib/share/permalink'
import { useExplorer } from '../state/store'

export interface ShareLink {
  readonly address: string
  /** The values in it that look like secrets, whether left out or not. */
  readonly secrets: readonly Secret[]
}

/** A link to what is in the store. Its fragment holds everything, and no server ever sees a fragment. */
export function shareLink({ withSecrets }: { readonly withSecrets: boolean }): ShareLink {
  const { text, settings, selection } = useExplorer.getState()
  const shared = { text, settings, selection }
  const secrets = findSecrets(shared)
  const fragment = encodePermalink(withSecrets ? shared : withoutSecrets(shared, secrets))
  return { address: `${location.origin}${location.pathname}#${fragment}`, secrets }
}
