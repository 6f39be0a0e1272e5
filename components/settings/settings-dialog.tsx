import { useEffect, useState } from 'react'
import { STARTING_SETTINGS } from '../../lib/examples/starting-settings'
import type { Settings } from '../../lib/rack/settings'
import { useLayout } from '../state/layout-store'
import { useExplorer } from '../state/store'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { SettingsForm } from './settings-form'

/** Everything that decides the objects and does not stand in convox.yml. Changes show at once. */
export function SettingsDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const settings = useExplorer((state) => state.settings)
  const configure = useExplorer((state) => state.configure)
  const setting = useLayout((state) => state.setting)
  const show = useLayout((state) => state.show)
  useEffect(() => () => show({ setting: null }), [show])
  const [replaced, setReplaced] = useState<Settings | null>(null)
  const reset = () => {
    const { env, rack, app, release, build, buildDescription, ...typical } = STARTING_SETTINGS
    setReplaced(useExplorer.getState().settings)
    configure(typical)
  }
  return (
    <Dialog
      title="Rack settings"
      onClose={onClose}
      width={620}
      {...(setting && { startsAt: `[name=${setting}]` })}
      beside={
        <Button size="small" look="outlined" onClick={reset}>
          A typical rack
        </Button>
      }
    >
      {replaced && (
        <div
          role="status"
          className="flex items-center gap-2.5 border-b border-line bg-sunken px-4 py-1.5 text-sm"
        >
          The settings of a typical rack are in their place. The names are as they were.
          <Button
            size="small"
            look="outlined"
            className="bg-surface"
            onClick={() => {
              configure(replaced)
              setReplaced(null)
            }}
          >
            Undo
          </Button>
        </div>
      )}
      <SettingsForm settings={settings} onChange={configure} />
    </Dialog>
  )
}
