'use client'

import dynamic from 'next/dynamic'
import { useCallback, useEffect } from 'react'
import { EditorPane } from '../editor/editor-pane'
import { StatusBar } from '../status-bar/status-bar'
import { TopBar } from '../top-bar/top-bar'
import { Announcer } from '../ui/announcer'
import './explorer.css'
import { useLayout } from '../state/layout-store'
import { useLinkage } from '../state/lights'
import { useExploration } from '../state/use-exploration'
import { NarrowTabs } from './narrow-tabs'
import { Notices } from './notices'
import { loadObjects, ObjectsPane } from './objects-pane'
import { Panes } from './panes'
import { useKeys } from './use-keys'
import { useSafeMode } from './use-safe-mode'
import { useStartingWork } from './use-starting-work'

const loadDetails = () => import('../details/details-pane').then((module) => module.DetailsPane)
const DetailsPane = dynamic(loadDetails, { ssr: false })
const loadOverlays = () => import('./overlays').then((module) => module.Overlays)
const Overlays = dynamic(loadOverlays, { ssr: false })

/**
 * The whole page: inputs on the left, what they make in the middle, what one does about it on the
 * right.
 */
export function Explorer({ sample }: Readonly<{ sample: string }>) {
  const start = useStartingWork(sample)
  const safe = useSafeMode()
  const view = useExploration(start.ready && !safe.on)
  const linkage = useLinkage(view)
  const tab = useLayout((state) => state.tab)
  const full = useLayout((state) => state.full)
  const overlay = useLayout((state) => state.overlay)
  const show = useLayout((state) => state.show)
  const share = useCallback(async () => {
    const { shareAtOnce } = await import('../share/share-at-once')
    await shareAtOnce()
    show({ overlay: 'share' })
  }, [show])
  useKeys(view, share)
  // Both are on their way before the editor, the heaviest part, takes the line.
  useEffect(() => {
    loadObjects()
    loadDetails().then(loadOverlays)
  }, [])

  return (
    <div className="page" data-tab={tab} data-full={full ?? undefined}>
      <TopBar onShare={share} />
      <Notices start={start} safe={safe} />
      <NarrowTabs view={view} />
      <Panes
        text={<EditorPane sample={sample} ready={start.ready} view={view} linkage={linkage} />}
        objects={<ObjectsPane view={view} linkage={linkage} />}
        details={view && linkage && <DetailsPane view={view} linkage={linkage} />}
      />
      <StatusBar view={view} />
      {overlay && <Overlays overlay={overlay} view={view} onShare={share} />}
      <Announcer />
    </div>
  )
}
