import { useState } from 'react'
import { useExplorer } from '../state/store'
import { findVersion, keepEnvironment, keepsEnvironment, keepVersion } from '../state/versions'

/** The variables last as long as the tab, unless the person asks for more. */
export function KeepEnvironment() {
  const [kept, setKept] = useState(keepsEnvironment)
  return (
    <label className="flex min-h-8 shrink-0 items-center gap-1.5 border-b border-line px-3.5 py-1 text-xs text-ink-2 max-[700px]:min-h-11">
      <input
        type="checkbox"
        checked={kept}
        onChange={(event) => {
          keepEnvironment(event.target.checked)
          const { text, settings, version } = useExplorer.getState()
          keepVersion({ ...version, text, settings, time: Date.now(), name: nameOf(version.id) })
          setKept(event.target.checked)
        }}
        className="accent-primary"
      />
      Keep in this browser after the tab is closed
    </label>
  )
}

function nameOf(id: string): string | null {
  return findVersion(id)?.name ?? null
}
