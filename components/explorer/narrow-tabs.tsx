import { goToProblems } from '../state/go-to'
import { type NarrowTab, useLayout } from '../state/layout-store'
import type { View } from '../state/use-exploration'

interface TabTitle {
  readonly tab: NarrowTab
  readonly title: string
}

const COMPARED: readonly TabTitle[] = [
  { tab: 'text', title: 'Text' },
  { tab: 'objects', title: 'Objects' },
  { tab: 'details', title: 'Plan' },
]

const TABS: readonly TabTitle[] = [
  { tab: 'text', title: 'Text' },
  { tab: 'objects', title: 'Objects' },
  { tab: 'details', title: 'Details' },
  { tab: 'problems', title: 'Problems' },
]

/** Under 1000 px the panes stand behind one another. */
export function NarrowTabs({
  view,
  comparing,
  embedded,
}: Readonly<{ view: View | null; comparing: boolean; embedded: boolean }>) {
  const tab = useLayout((state) => state.tab)
  const tabs = (comparing ? COMPARED : TABS).filter(({ tab: own }) => !embedded || own !== 'text')
  const show = useLayout((state) => state.show)
  const counts: Partial<Record<NarrowTab, number>> = {
    objects: view?.exploration.objects.length,
    problems: view?.diagnostics.length,
  }
  return (
    <nav
      aria-label="Panes"
      className="grid auto-cols-fr grid-flow-col border-b border-line min-[1000px]:hidden"
    >
      {tabs.map(({ tab: own, title }) => (
        <button
          key={own}
          type="button"
          aria-current={tab === own ? 'page' : undefined}
          onClick={() => (own === 'problems' ? goToProblems() : show({ tab: own }))}
          className="relative inline-flex h-11 items-center justify-center gap-1.5 text-base text-ink-3 outline-offset-[-2px] aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:after:absolute aria-[current]:after:inset-x-3 aria-[current]:after:-bottom-px aria-[current]:after:h-0.5 aria-[current]:after:bg-ink"
        >
          {title}
          {counts[own] !== undefined && <span className="text-xs font-normal">{counts[own]}</span>}
        </button>
      ))}
    </nav>
  )
}
