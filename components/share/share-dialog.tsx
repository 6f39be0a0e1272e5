import { Check, TriangleAlert } from 'lucide-react'
import { useMemo, useState } from 'react'
import { shareLink } from '../actions/share-link'
import { useCompare } from '../state/compare-store'
import { useExplorer } from '../state/store'
import { Button } from '../ui/button'
import { CopyButton } from '../ui/copy-button'
import { Dialog } from '../ui/dialog'
import { saveFile } from '../ui/save-file'
import { SecretList } from './secret-list'

/** The longest message, or address, that each takes whole. */
const PLACES = [
  { name: 'Discord', limit: 2000 },
  { name: 'Slack', limit: 4000 },
  { name: 'GitHub', limit: 8191 },
] as const

/** The link, where it fits, and what it leaves out. */
export function ShareDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const text = useExplorer((state) => state.text)
  const settings = useExplorer((state) => state.settings)
  const selection = useExplorer((state) => state.selection)
  const sides = useCompare((state) => state.sides)
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  const [structureOnly, setStructureOnly] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the link is made of what the store holds
  const { address, secrets } = useMemo(
    () => shareLink({ kept, structureOnly }),
    [kept, structureOnly, text, settings, selection, sides],
  )
  const tooLong = PLACES.some(({ limit }) => address.length > limit)

  return (
    <Dialog title="Share" onClose={onClose}>
      <div className="space-y-4 p-4">
        <div className="flex items-center gap-2">
          <input
            readOnly
            aria-label="Link"
            value={address}
            onFocus={(event) => event.target.select()}
            className="h-8 min-w-0 flex-1 rounded-sm border border-field bg-sunken px-2 font-mono text-xs"
          />
          <CopyButton text={address} className="!size-8" />
        </div>
        <p className="text-sm text-ink-2">
          The link holds {sides ? 'both texts' : 'the text'}, the rack settings, what is pinned and
          how the map is shown. It is all in the part after the #, which browsers send to no server.
        </p>
        <table className="w-full text-sm">
          <caption className="mb-1 text-left font-semibold">
            {address.length.toLocaleString('en')} characters
          </caption>
          <tbody>
            {PLACES.map(({ name, limit }) => (
              <tr key={name} className="border-t border-line">
                <th scope="row" className="py-1 text-left font-normal">
                  {name}
                </th>
                <td className="text-ink-3">up to {limit.toLocaleString('en')}</td>
                <td className="text-right">
                  {address.length <= limit ? (
                    <span className="inline-flex items-center gap-1 text-ok">
                      <Check size={14} strokeWidth={1.75} aria-hidden />
                      fits
                    </span>
                  ) : (
                    <span className="inline-flex items-center gap-1 text-warning">
                      <TriangleAlert size={13} strokeWidth={1.75} aria-hidden />
                      too long
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {tooLong && (
          <div className="flex items-center gap-3 text-sm">
            <Button look="outlined" onClick={() => saveFile('convox.yml', text)}>
              Save as a file
            </Button>
            <span className="text-ink-2">If the link is too long, send the file.</span>
          </div>
        )}
        <SecretList
          secrets={secrets}
          kept={kept}
          structureOnly={structureOnly}
          onKeep={setKept}
          onStructureOnly={setStructureOnly}
        />
      </div>
    </Dialog>
  )
}
