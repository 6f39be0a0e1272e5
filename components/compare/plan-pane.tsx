'use client'

import { type ReactNode, useState } from 'react'
import { selectedId } from '../../lib/selection/selection'
import { useExplorer } from '../state/store'
import type { Comparison } from '../state/use-comparison'
import { FullButton } from '../ui/full-button'
import { TabPanes } from '../ui/tab-panes'
import { ConsequenceList } from './consequence-list'
import { ObjectList } from './object-list'
import { PartialNote } from './partial-note'
import { PromoteStatus } from './promote-status'
import { CALM_ICON, SEVERITY_LOOKS, type Tone, toneOf } from './severity-look'
import { StepList } from './step-list'

interface PlanPaneProps {
  readonly comparison: Comparison
  /** The details of what is selected, which are another panel's. */
  readonly details: ReactNode
}

type Tab = 'plan' | 'details'
type Order = 'severity' | 'time'

const GROUNDS: Readonly<Record<Tone, { readonly ground: string; readonly badge: string }>> = {
  error: { ground: 'bg-error-soft', badge: 'bg-error text-surface' },
  warning: { ground: 'bg-warning-soft', badge: 'bg-warning text-surface' },
  calm: { ground: 'bg-sunken', badge: 'border border-line-strong text-ink-2' },
}

/** What the deploy will do: the worst first, or one thing after another; then every object. */
export function PlanPane({ comparison, details }: PlanPaneProps) {
  const { plan } = comparison
  const [tab, setTab] = useState<Tab>('plan')
  const [order, setOrder] = useState<Order>('severity')
  const changed = plan.objects.filter(({ outcome }) => outcome !== 'unchanged').length

  return (
    <div className="flex h-full flex-col bg-surface">
      <TabPanes<Tab>
        label="The plan"
        open={tab}
        onOpen={setTab}
        end={<FullButton pane="details" what="details" />}
        rows={[
          {
            id: 'plan',
            title: (
              <>
                Plan{' '}
                <span className="text-xs font-normal text-ink-3">{plan.consequences.length}</span>
              </>
            ),
            actions: <OrderSwitch order={order} onOrder={setOrder} />,
            content: (
              <section aria-label="Plan">
                <Headline comparison={comparison} />
                <PromoteStatus promote={plan.promote} />
                <PartialNote comparison={comparison} />
                {order === 'severity' ? (
                  <ConsequenceList consequences={plan.consequences} />
                ) : (
                  <StepList steps={plan.order} />
                )}
                <h3 className="flex h-9 items-center gap-2 border-t border-line-strong px-3.5 text-sm">
                  <b className="font-semibold">Objects</b> {changed} with changes
                </h3>
                <ObjectList objects={plan.objects} />
                {plan.assumed.length > 0 && (
                  <p className="p-3.5 text-xs text-ink-3">Assumed: {plan.assumed.join('; ')}.</p>
                )}
              </section>
            ),
          },
          { id: 'details', title: <DetailsTitle />, content: details, scrolls: true },
        ]}
      />
    </div>
  )
}

function DetailsTitle() {
  const selection = useExplorer((state) => state.selection)
  if (selectedId(selection) === undefined) return 'App'
  return selection.kind === 'thing' ? 'Thing' : 'Object'
}

function Headline({ comparison: { plan } }: Readonly<{ comparison: Comparison }>) {
  const [worst] = plan.consequences
  const { ground, badge } = GROUNDS[toneOf(plan.promote, worst?.severity)]
  const Icon = worst ? SEVERITY_LOOKS[worst.severity].Icon : CALM_ICON
  return (
    <div className={`flex gap-2.5 border-b border-line px-3.5 py-2.75 ${ground}`}>
      <span className={`mt-0.5 grid size-7.5 shrink-0 place-items-center rounded-md ${badge}`}>
        <Icon size={18} strokeWidth={1.6} aria-hidden />
      </span>
      <h2 className="min-w-0 text-lg leading-5 font-semibold break-words text-balance">
        {plan.headline}
      </h2>
    </div>
  )
}

const ORDERS: readonly { readonly order: Order; readonly word: string }[] = [
  { order: 'severity', word: 'By severity' },
  { order: 'time', word: 'In order' },
]

function OrderSwitch({
  order,
  onOrder,
}: Readonly<{ order: Order; onOrder: (order: Order) => void }>) {
  return (
    <div className="flex h-6 overflow-hidden rounded-sm border border-line-strong text-xs max-[700px]:h-9">
      {ORDERS.map(({ order: own, word }) => (
        <button
          key={own}
          type="button"
          aria-pressed={order === own}
          onClick={() => onOrder(own)}
          className="px-2 whitespace-nowrap text-ink-2 outline-offset-[-2px] aria-pressed:bg-primary aria-pressed:font-semibold aria-pressed:text-on-primary"
        >
          {word}
        </button>
      ))}
    </div>
  )
}
