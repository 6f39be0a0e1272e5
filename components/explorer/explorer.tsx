'use client'

import dynamic from 'next/dynamic'
import { type ReactNode, useCallback, useEffect } from 'react'
import { copyLink, loadShareLink } from '../actions/copy-link'
import { EditorPane } from '../editor/editor-pane'
import { StatusBar } from '../status-bar/status-bar'
import { TopBar } from '../top-bar/top-bar'
import { Announcer } from '../ui/announcer'
import './explorer.css'
import { followOpened, useCompare } from '../state/compare-store'
import { isEmbedded, useEmbedded } from '../state/embedded'
import { useLayout } from '../state/layout-store'
import { useLinkage } from '../state/lights'
import { loadComponent, useMissingPart } from '../state/load-part'
import { keepOffline } from '../state/offline'
import { useComparison } from '../state/use-comparison'
import { useExploration } from '../state/use-exploration'
import { EmbedBar } from './embed-bar'
import { NarrowTabs } from './narrow-tabs'
import { Notices } from './notices'
import { loadObjects, ObjectsPane } from './objects-pane'
import { Panes } from './panes'
import { StillPicture, Waiting } from './still-picture'
import { useFileDrop } from './use-file-drop'
import { useKeys } from './use-keys'
import { useSafeMode } from './use-safe-mode'
import { useStartingWork } from './use-starting-work'

const loadDetails = loadComponent(() =>
  import('../details/details-pane').then((module) => module.DetailsPane),
)
const DetailsPane = dynamic(loadDetails, { ssr: false, loading: () => <Waiting /> })
const loadOverlays = loadComponent(() => import('./overlays').then((module) => module.Overlays))
const Overlays = dynamic(loadOverlays, { ssr: false })
const CompareBar = dynamic(
  loadComponent(() => import('../compare/compare-bar').then((module) => module.CompareBar)),
  { ssr: false, loading: () => <div className="h-(--bar-height) shrink-0 border-b border-line" /> },
)
const DiffPane = dynamic(
  loadComponent(() => import('../editor/diff-pane').then((module) => module.DiffPane)),
  { ssr: false },
)
const ComparedDetails = dynamic(
  loadComponent(() => import('./compared-details').then((module) => module.ComparedDetails)),
  { ssr: false },
)

interface ExplorerProps {
  readonly sample: string
  /** What the sample becomes, as plain markup: it stands until there is something that lives. */
  readonly drawing: ReactNode
  readonly details: ReactNode
}

/**
 * The whole page: inputs on the left, what they make in the middle, what one does about it on the
 * right.
 */
export function Explorer({ sample, drawing, details }: ExplorerProps) {
  const start = useStartingWork(sample)
  const safe = useSafeMode()
  const embedded = useEmbedded()
  const own = useExploration(start.ready && !safe.on)
  const comparing = useCompare((state) => state.sides !== null)
  const comparison = useComparison()
  const view = comparison?.union ?? own
  const linkage = useLinkage(view)
  const tab = useLayout((state) => state.tab)
  const full = useLayout((state) => state.full)
  const overlay = useLayout((state) => state.overlay)
  const show = useLayout((state) => state.show)
  const share = useCallback(async () => {
    if (await copyLink()) show({ overlay: 'share' })
  }, [show])
  useKeys(view, share)
  useEffect(() => (start.ready ? followOpened() : undefined), [start.ready])
  const dropping = useFileDrop()
  // Both are on their way before the editor, the heaviest part, takes the line.
  useEffect(() => {
    loadObjects()
    const details = loadDetails()
    if (!isEmbedded()) details.then(loadOverlays).then(loadShareLink).then(keepOffline)
  }, [])
  // A dialog whose code is gone is not open.
  const missing = useMissingPart((state) => state.missing)
  useEffect(() => {
    if (missing) show({ overlay: null })
  }, [missing, show])

  return (
    <div className="page" data-tab={tab} data-full={full ?? undefined}>
      {dropping && <div className="drop-target">Drop a convox.yml to open it</div>}
      {embedded ? null : comparing ? (
        <CompareBar comparison={comparison} onShare={share} />
      ) : (
        <TopBar onShare={share} />
      )}
      <Notices start={start} safe={safe} />
      <NarrowTabs view={view} comparing={comparing} embedded={embedded} />
      <Panes
        text={
          embedded ? null : (
            <>
              {comparison && <DiffPane comparison={comparison} linkage={linkage} />}
              {/* It stays, hidden, so that what was typed can be undone afterwards. */}
              <div className={comparison ? 'hidden' : 'h-full'}>
                <EditorPane
                  sample={sample}
                  ready={start.ready}
                  view={own}
                  linkage={comparison ? null : linkage}
                />
              </div>
            </>
          )
        }
        objects={
          <StillPicture value={safe.on ? null : drawing}>
            <ObjectsPane view={view} linkage={linkage} marks={comparison?.marks} />
          </StillPicture>
        }
        details={
          comparison && linkage ? (
            <ComparedDetails comparison={comparison} linkage={linkage} />
          ) : (
            <StillPicture value={safe.on ? null : details}>
              {view && linkage ? <DetailsPane view={view} linkage={linkage} /> : <Waiting />}
            </StillPicture>
          )
        }
      />
      {embedded ? <EmbedBar view={own} /> : <StatusBar view={own} comparison={comparison} />}
      {overlay && !embedded && <Overlays overlay={overlay} view={view} onShare={share} />}
      <Announcer />
    </div>
  )
}
