import { useEffect, useState } from 'react'
import { CompareDialog } from '../compare/compare-dialog'
import { RunInCi } from '../compare/run-in-ci'
import { ExportDialog } from '../export/export-dialog'
import { HistoryDialog } from '../history/history-dialog'
import { KeysDialog } from '../keys/keys-dialog'
import { FindBar } from '../palette/find-bar'
import { Palette } from '../palette/palette'
import { SettingsDialog } from '../settings/settings-dialog'
import { SettingsForm } from '../settings/settings-form'
import { ShareDialog } from '../share/share-dialog'
import { type Overlay, useLayout } from '../state/layout-store'
import type { View } from '../state/use-exploration'

interface OverlaysProps {
  readonly overlay: Overlay
  readonly view: View | null
  readonly onShare: () => void
}

/** What floats over the page: one at a time. */
export function Overlays({ overlay, view, onShare }: OverlaysProps) {
  const show = useLayout((state) => state.show)
  const close = () => show({ overlay: null })
  useFocusBack()
  switch (overlay) {
    case 'palette':
      return <Palette view={view} onShare={onShare} onClose={close} />
    case 'find':
      return <FindBar view={view} onClose={close} />
    case 'share':
      return <ShareDialog onClose={close} />
    case 'export':
      return <ExportDialog view={view} onClose={close} />
    case 'ci':
      return <RunInCi onClose={close} />
    case 'settings':
      return <SettingsDialog onClose={close} />
    case 'keys':
      return <KeysDialog onClose={close} />
    case 'history':
      return <HistoryDialog onClose={close} />
    case 'compare':
      return (
        <CompareDialog
          onClose={close}
          settingsForm={(settings, onChange) => (
            <SettingsForm settings={settings} onChange={onChange} />
          )}
        />
      )
  }
}

/** Focus goes back to what opened the overlay, unless something else has taken it. */
function useFocusBack() {
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      // A dialog that closes gives its own focus up first.
      requestAnimationFrame(() => {
        const lost = document.activeElement === null || document.activeElement === document.body
        if (lost && opener instanceof HTMLElement && opener.isConnected) opener.focus()
      })
    },
    [opener],
  )
}
