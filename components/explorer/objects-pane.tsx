import dynamic from 'next/dynamic'
import { useMemo, useState } from 'react'
import type { Diagnostic } from '../../lib/diagnostics/diagnostic'
import type { PlanMarks } from '../../lib/plan/union'
import { NOTHING, type Selection, selectedId } from '../../lib/selection/selection'
import { goToLine } from '../state/go-to'
import { useLayout } from '../state/layout-store'
import { type Linkage, useLights } from '../state/lights'
import { loadComponent } from '../state/load-part'
import { useExplorer } from '../state/store'
import type { View } from '../state/use-exploration'
import { currentWidth, useWidth } from '../state/use-width'
import { LastGoodStrip } from './last-good-strip'
import { Waiting } from './still-picture'

const loadGraph = loadComponent(() =>
  import('../graph/graph-pane').then((module) => module.GraphPane),
)
const loadOutline = loadComponent(() => import('../graph/outline').then((module) => module.Outline))
const loadCompared = loadComponent(() =>
  import('../graph/compared-graph').then((module) => module.ComparedGraph),
)
const ComparedGraph = dynamic(loadCompared, { ssr: false, loading: () => <Waiting /> })
const GraphPane = dynamic(loadGraph, { ssr: false, loading: () => <Waiting /> })
const Outline = dynamic(loadOutline, { ssr: false, loading: () => <Waiting /> })

const AskPanel = dynamic(
  loadComponent(() => import('../ask/ask-panel').then((module) => module.AskPanel)),
  { ssr: false },
)
const NothingDrawn = dynamic(
  loadComponent(() => import('./nothing-drawn').then((module) => module.NothingDrawn)),
  { ssr: false },
)
const DriftCounter = dynamic(
  loadComponent(() => import('../ask/drift-counter').then((module) => module.DriftCounter)),
  { ssr: false },
)
const PhoneSheet = dynamic(
  loadComponent(() => import('./phone-sheet').then((module) => module.PhoneSheet)),
  { ssr: false },
)

/** Fetches what this width will show, before there is anything to show in it. */
export function loadObjects(): void {
  if (currentWidth() === 'phone') loadOutline()
  else loadGraph()
}

/** The objects: as a graph, or on a phone as an outline. */
export function ObjectsPane({
  view,
  linkage,
  marks,
}: Readonly<{ view: View | null; linkage: Linkage | null; marks?: PlanMarks | undefined }>) {
  const width = useWidth()
  const selection = useExplorer((state) => state.selection)
  const select = useExplorer((state) => state.select)
  const point = useExplorer((state) => state.point)
  const pointed = useLights((state) => state.pointed)
  const hidden = useLayout((state) => width !== 'wide' && state.tab !== 'objects')
  const asking = useLayout((state) => state.asked !== null)
  const answered = useMemo(
    () => (selection.kind === 'nodes' ? new Set(selection.ids) : undefined),
    [selection],
  )
  const isLive = useLayout((state) => state.live !== null)
  const [differences, setDifferences] = useState<ReadonlyMap<string, number>>(new Map())
  const problems = useMemo(
    () => problemsByObject(view?.diagnostics ?? [], differences),
    [view?.diagnostics, differences],
  )
  const lit = useMemo(
    () => new Set([...(linkage?.pinned.objects ?? []), ...pointed.objects]),
    [linkage, pointed],
  )
  const near = useMemo(
    () => new Set([...(linkage?.pinned.near ?? []), ...pointed.near]),
    [linkage, pointed],
  )

  if (!view || width === null || hidden) return <Waiting />
  const { concepts, broken } = view.exploration
  const isEmpty = !broken && concepts.every(({ section }) => section === 'app')
  const props = {
    exploration: view.exploration,
    selectedId: selectedId(selection),
    lit,
    near,
    answered,
    problems,
    onSelect: (id: string | null) => select(placeOf(id, view)),
    onHover: (id: string | null) => point(placeOf(id, view)),
    onGoToLine: goToLine,
  }
  return (
    <div className="flex h-full flex-col">
      <LastGoodStrip view={view} />
      <div className="relative min-h-0 flex-1">
        {width === 'phone' ? (
          <Outline {...props} {...(marks && { marks })} />
        ) : marks ? (
          <ComparedGraph {...props} marks={marks} />
        ) : (
          <GraphPane {...props} />
        )}
        {isEmpty && <NothingDrawn view={view} />}
      </div>
      {isLive && <DriftCounter exploration={view.exploration} onCount={setDifferences} />}
      {asking && <AskPanel view={view} />}
      {width === 'phone' && linkage && !asking && <PhoneSheet view={view} linkage={linkage} />}
    </div>
  )
}

/** What an id of the map is: of a thing, or of an object. */
function placeOf(id: string | null, { exploration }: View): Selection {
  if (id === null) return NOTHING
  return { kind: exploration.things.things.some((each) => each.id === id) ? 'thing' : 'node', id }
}

const NO_PROBLEMS = { errors: 0, warnings: 0 }

function problemsByObject(
  diagnostics: readonly Diagnostic[],
  differences: ReadonlyMap<string, number>,
): Map<string, { errors: number; warnings: number; differences?: number }> {
  const problems = new Map<string, { errors: number; warnings: number; differences?: number }>()
  for (const { object, severity } of diagnostics) {
    if (object === undefined || severity === 'info') continue
    const known = problems.get(object) ?? NO_PROBLEMS
    problems.set(
      object,
      severity === 'error'
        ? { ...known, errors: known.errors + 1 }
        : { ...known, warnings: known.warnings + 1 },
    )
  }
  for (const [object, count] of differences)
    problems.set(object, { ...(problems.get(object) ?? NO_PROBLEMS), differences: count })
  return problems
}
