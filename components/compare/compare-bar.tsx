import {
  ArrowLeftRight,
  ChevronDown,
  Copy,
  Minus,
  Plus,
  Share,
  SquareTerminal,
  X,
} from 'lucide-react'
import { planMarkdown } from '../../lib/plan/plan-markdown'
import { leaveCompare, openCompare } from '../actions/open-compare'
import { type SideName, useCompare } from '../state/compare-store'
import { useLayout } from '../state/layout-store'
import type { Comparison } from '../state/use-comparison'
import { BrandMark } from '../ui/brand-mark'
import { Button } from '../ui/button'
import { copyAndTell } from '../ui/copy-text'
import { IconButton } from '../ui/icon-button'

interface CompareBarProps {
  readonly comparison: Comparison | null
  readonly onShare: () => void
}

/** What is compared with what, and the way back. In the place of the top bar. */
export function CompareBar({ comparison, onShare }: CompareBarProps) {
  const sides = useCompare((state) => state.sides)
  const swap = useCompare((state) => state.swap)
  const show = useLayout((state) => state.show)
  return (
    <header className="flex min-h-(--bar-height) shrink-0 flex-wrap items-center gap-x-4 gap-y-1.5 border-b border-line bg-surface px-3 max-[1000px]:gap-x-2 max-[700px]:py-1.5">
      <div className="flex items-center gap-2 font-semibold max-[700px]:hidden">
        <BrandMark />
        <h1 className="leading-[15px] whitespace-nowrap max-[1200px]:sr-only">Convox Map</h1>
      </div>
      <div className="flex min-w-0 items-center gap-1.5 min-[1000px]:border-l min-[1000px]:border-line min-[1000px]:pl-4 max-[700px]:w-full">
        <SideButton side="before" name={sides?.before.name} />
        <IconButton label="Swap before and after" onClick={swap}>
          <ArrowLeftRight size={15} strokeWidth={1.5} aria-hidden />
        </IconButton>
        <SideButton side="after" name={sides?.after.name} />
      </div>
      <div className="ml-auto flex items-center gap-1.5 max-[700px]:w-full max-[700px]:[&>button]:h-11 max-[700px]:[&>button]:flex-1 max-[700px]:[&>button]:justify-center">
        <Button
          look="outlined"
          disabled={!comparison}
          onClick={() =>
            comparison && copyAndTell(planMarkdown(comparison.plan), 'Plan copied as Markdown')
          }
        >
          <Copy size={14} strokeWidth={1.5} aria-hidden />
          <span className="max-[1100px]:sr-only">Copy as Markdown</span>
          <span className="min-[1100px]:hidden" aria-hidden>
            Markdown
          </span>
        </Button>
        <Button look="outlined" aria-haspopup="dialog" onClick={() => show({ overlay: 'ci' })}>
          <SquareTerminal size={14} strokeWidth={1.5} aria-hidden />
          <span className="max-[1100px]:sr-only">Run in CI</span>
          <span className="min-[1100px]:hidden" aria-hidden>
            CI
          </span>
        </Button>
        <Button look="primary" onClick={onShare}>
          <Share size={14} strokeWidth={1.5} aria-hidden />
          Share
        </Button>
        <Button look="outlined" onClick={leaveCompare}>
          <X size={14} strokeWidth={1.75} aria-hidden />
          Leave compare
        </Button>
      </div>
    </header>
  )
}

const LOOKS: Record<SideName, { readonly word: string; readonly colour: string }> = {
  before: { word: 'Before', colour: 'text-removed' },
  after: { word: 'After', colour: 'text-added' },
}

function SideButton({ side, name }: Readonly<{ side: SideName; name: string | undefined }>) {
  const { word, colour } = LOOKS[side]
  const Mark = side === 'before' ? Minus : Plus
  return (
    <Button
      look="outlined"
      aria-haspopup="dialog"
      className="min-w-0 !shrink max-[700px]:h-11 max-[700px]:flex-1"
      onClick={() => openCompare(side)}
    >
      <span className={`flex shrink-0 items-center gap-1 text-xs font-semibold ${colour}`}>
        <Mark size={12} strokeWidth={2.25} aria-hidden />
        {word}
      </span>
      <span className="truncate">{name}</span>
      <ChevronDown
        size={12}
        strokeWidth={1.5}
        className="ml-auto shrink-0 text-ink-3"
        aria-hidden
      />
    </Button>
  )
}
