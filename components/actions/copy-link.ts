import { useCompare } from '../state/compare-store'
import { loadPart } from '../state/load-part'
import { useExplorer } from '../state/store'
import { announce } from '../ui/announcer'
import { copyText } from '../ui/copy-text'
import { counted } from '../ui/counted'

export const loadShareLink = () => loadPart(() => import('./share-link'))

/**
 * Copies a link to what is open, with what is pinned, and says so. Secrets are left out: the dialog
 * is where a person says otherwise.
 * @returns false where the code for it is gone
 */
export async function copyLink(): Promise<boolean> {
  const part = await loadShareLink()
  if (!part) return false
  const { address, secrets } = part.shareLink()
  const { text, settings } = useExplorer.getState()
  useCompare.getState().noteShared({ text, settings })
  const copied = await copyText(address)
  const left = secrets.length > 0 ? `, without ${counted(secrets.length, 'secret')}` : ''
  announce(
    copied ? `Link copied${left}` : 'This browser refused to copy: take the link from the field',
  )
  return true
}
