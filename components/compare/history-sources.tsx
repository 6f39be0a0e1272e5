import { useEffect, useState } from 'react'
import { changeSummary } from '../../lib/inspect/change-summary'
import type { Side } from '../state/compare-store'
import { useExplorer } from '../state/store'
import { refreshVersions, restoredSettings, useVersions, type Version } from '../state/versions'
import { versionTime } from '../ui/version-time'
import { Source, SourceGroup } from './source'

/** As many as one sees without asking. */
const FIRST = 5
const MOST = 60

/** The versions that this browser keeps, newest first, as something to compare with. */
export function HistorySources({ onTake }: Readonly<{ onTake: (side: Side) => void }>) {
  const versions = useVersions((state) => state.versions)
  const text = useExplorer((state) => state.text)
  const settings = useExplorer((state) => state.settings)
  const [all, setAll] = useState(false)
  useEffect(refreshVersions, [])
  const others = versions.filter((version) => version.text !== text).slice(0, MOST)
  if (others.length === 0) return null
  const take = (version: Version) =>
    onTake({
      name: version.name ?? versionTime(version.time),
      text: version.text,
      settings: restoredSettings(version, settings),
    })
  return (
    <SourceGroup title="History">
      {others.slice(0, all ? MOST : FIRST).map((version) => (
        <Source
          key={version.id}
          title={version.name ?? `Version of ${versionTime(version.time)}`}
          what={`Since then: ${changeSummary(version, { text, settings }) || 'the same text'}`}
          onChoose={() => take(version)}
        />
      ))}
      {!all && others.length > FIRST && (
        <Source
          title={`${others.length - FIRST} older versions`}
          what="Show them too"
          open={false}
          onChoose={() => setAll(true)}
        />
      )}
    </SourceGroup>
  )
}
