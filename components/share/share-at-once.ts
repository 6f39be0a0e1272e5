import { useCompare } from '../state/compare-store'
import { useExplorer } from '../state/store'
import { announce } from '../ui/announcer'
import { copyText } from '../ui/copy-text'
import { counted } from '../ui/counted'
import { shareLink } from './share-link'

/** Copies a link and says so. Secrets are left out; the dialog is where a person says otherwise. */
export async function shareAtOnce(): Promise<void> {
  const { address, secrets } = shareLink()
  const { text, settings } = useExplorer.getState()
  useCompare.getState().noteShared({ text, settings })
  const copied = await copyText(address)
  const left = secrets.length > 0 ? `, without ${counted(secrets.length, 'secret')}` : ''
  announce(
    copied ? `Link copied${left}` : 'This browser refused to copy: take the link from the field',
  )
}
