import { useEffect, useMemo, useState } from 'react'
import { changeSummary, contentSummary } from '../../lib/inspect/change-summary'
import { NOTHING } from '../../lib/selection/selection'
import { openInPlace } from '../actions/open-in-place'
import { useExplorer } from '../state/store'
import {
  nameVersion,
  refreshVersions,
  removeVersion,
  restoredSettings,
  useVersions,
  type Version,
} from '../state/versions'
import { Dialog } from '../ui/dialog'
import { versionTime } from '../ui/version-time'
import { SaveVersion } from './save-version'
import { VersionRow } from './version-row'

/** A longer list is not read. */
const SHOWN = 60

/** The versions that this browser keeps: what each one changed, and the way back to it. */
export function HistoryDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const versions = useVersions((state) => state.versions)
  const current = useExplorer((state) => state.version.id)
  const [onlyNamed, setOnlyNamed] = useState(false)
  useEffect(refreshVersions, [])
  const summaries = useMemo(() => summariesOf(versions), [versions])
  const shown = versions.filter(({ name }) => !onlyNamed || name !== null).slice(0, SHOWN)

  const restore = (version: Version) => {
    const { text } = version
    const settings = restoredSettings(version, useExplorer.getState().settings)
    const by = version.name ?? `the version of ${versionTime(version.time)}`
    openInPlace({ text, settings, selection: NOTHING }, by)
    onClose()
  }
  const remove = (id: string) => {
    removeVersion(id)
    refreshVersions()
  }

  return (
    <Dialog title="History" onClose={onClose} width={640}>
      <SaveVersion />
      <div className="flex items-center gap-2 border-b border-line px-4 py-1.5 text-xs text-ink-2">
        <span>Kept in this browser only.</span>
        <label className="ml-auto flex items-center gap-1.5">
          <input
            type="checkbox"
            checked={onlyNamed}
            onChange={(event) => setOnlyNamed(event.target.checked)}
            className="accent-primary"
          />
          Only named versions
        </label>
      </div>
      {shown.length === 0 ? (
        <p className="p-4 text-sm text-ink-2">
          {onlyNamed
            ? 'No version has a name yet.'
            : 'Nothing is kept yet. A version is kept when the text changes.'}
        </p>
      ) : (
        <ul aria-label="Versions">
          {shown.map((version) => (
            <VersionRow
              key={version.id}
              version={version}
              summary={summaries.get(version.id) ?? ''}
              current={version.id === current}
              onRestore={() => restore(version)}
              onName={(name) => nameVersion(version, name)}
              onRemove={() => remove(version.id)}
            />
          ))}
        </ul>
      )}
    </Dialog>
  )
}

/** Each version against the one that it was made from, or what it has where that one is gone. */
function summariesOf(versions: readonly Version[]): Map<string, string> {
  const byId = new Map(versions.map((version) => [version.id, version]))
  return new Map(
    versions.map((version) => {
      const source = byId.get(version.from)
      return [
        version.id,
        source && version.by === '' ? changeSummary(source, version) : contentSummary(version.text),
      ]
    }),
  )
}
