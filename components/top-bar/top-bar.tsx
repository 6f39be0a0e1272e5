'use client'

import {
  ChevronDown,
  Download,
  GitCompareArrows,
  History,
  Menu,
  Moon,
  Search,
  Share,
  SlidersHorizontal,
  SquareTerminal,
  Sun,
} from 'lucide-react'
import dynamic from 'next/dynamic'
import { openAsk } from '../actions/open-ask'
import { openCompare } from '../actions/open-compare'
import { useLayout } from '../state/layout-store'
import { loadComponent } from '../state/load-part'
import { useExplorer } from '../state/store'
import { switchTheme, useTheme } from '../state/use-theme'
import { BrandMark } from '../ui/brand-mark'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import { Key } from '../ui/key'
import { Identity } from './identity'

const ExamplesMenu = dynamic(
  loadComponent(() => import('./examples-menu').then((module) => module.ExamplesMenu)),
  { ssr: false, loading: () => <ExamplesButton /> },
)

const PageMenu = dynamic(
  loadComponent(() => import('./page-menu').then((module) => module.PageMenu)),
  {
    ssr: false,
    loading: () => (
      <IconButton label="Menu">
        <Menu size={18} strokeWidth={1.5} aria-hidden />
      </IconButton>
    ),
  },
)

export function TopBar({ onShare }: Readonly<{ onShare: () => void }>) {
  const show = useLayout((state) => state.show)
  const theme = useTheme()
  const Theme = theme === 'dark' ? Moon : Sun

  return (
    <header className="flex h-(--bar-height) shrink-0 items-center gap-4 border-b border-line bg-surface px-3 max-[700px]:gap-2.5 max-[700px]:pr-2 max-[700px]:pl-3.5">
      <div className="flex items-center gap-2 font-semibold">
        <BrandMark />
        <h1 className="leading-[15px] whitespace-nowrap">
          Convox Map
          <NarrowIdentity />
        </h1>
      </div>
      <Identity />
      <div className="flex items-center max-[700px]:hidden">
        <Button onClick={() => show({ overlay: 'settings' })}>
          <SlidersHorizontal size={14} strokeWidth={1.5} aria-hidden />
          Rack settings
        </Button>
        <ExamplesMenu />
        <Button onClick={() => openCompare()}>
          <GitCompareArrows size={14} strokeWidth={1.5} aria-hidden />
          Compare
        </Button>
        <a
          href="reference/"
          className="inline-flex h-7 items-center rounded-sm px-2.25 text-sm text-ink-2 hover:bg-hover max-[1280px]:hidden"
        >
          Reference
        </a>
      </div>
      <div className="ml-auto flex items-center gap-1.5 max-[700px]:gap-0">
        <Button
          look="outlined"
          className="w-49 text-ink-3 max-[1200px]:w-auto max-[700px]:hidden"
          onClick={() => show({ overlay: 'palette' })}
        >
          <Search size={14} strokeWidth={1.5} aria-hidden />
          <span className="max-[1200px]:sr-only">Search or run</span>
          <span className="ml-auto flex gap-0.75" aria-hidden>
            <Key>/</Key>
            <Key>⌘K</Key>
          </span>
        </Button>
        <IconButton
          label="Search or run"
          className="min-[700px]:hidden"
          onClick={() => show({ overlay: 'palette' })}
        >
          <Search size={18} strokeWidth={1.5} aria-hidden />
        </IconButton>
        <IconButton
          label="Ask a kubectl line, or anything from a terminal"
          className="max-[900px]:hidden"
          onClick={() => openAsk()}
        >
          <SquareTerminal size={16} strokeWidth={1.5} aria-hidden />
        </IconButton>
        <IconButton
          label={theme === 'dark' ? 'Light theme' : 'Dark theme'}
          className="max-[900px]:hidden"
          onClick={switchTheme}
        >
          <Theme size={16} strokeWidth={1.5} aria-hidden />
        </IconButton>
        <IconButton
          label="History"
          className="max-[900px]:hidden"
          onClick={() => show({ overlay: 'history' })}
        >
          <History size={16} strokeWidth={1.5} aria-hidden />
        </IconButton>
        <IconButton
          label="Keys"
          className="max-[700px]:hidden"
          onClick={() => show({ overlay: 'keys' })}
        >
          <Key>?</Key>
        </IconButton>
        <IconButton
          label="Export"
          className="max-[700px]:hidden"
          onClick={() => show({ overlay: 'export' })}
        >
          <Download size={16} strokeWidth={1.5} aria-hidden />
        </IconButton>
        <button
          type="button"
          onClick={onShare}
          className="inline-flex h-7 items-center gap-1.5 rounded-sm bg-primary px-2.25 text-sm font-semibold text-on-primary max-[700px]:size-11 max-[700px]:justify-center max-[700px]:bg-transparent max-[700px]:text-ink-2"
        >
          <Share size={14} strokeWidth={1.5} className="max-[700px]:size-4.5" aria-hidden />
          <span className="max-[700px]:sr-only">Share</span>
        </button>
        <PageMenu />
      </div>
    </header>
  )
}

function ExamplesButton() {
  return (
    <Button>
      Examples
      <ChevronDown size={12} strokeWidth={1.5} aria-hidden />
    </Button>
  )
}

/** The names, where there is no room for their fields. */
function NarrowIdentity() {
  const { rack, app, release } = useExplorer((state) => state.settings)
  return (
    <span className="block max-w-64 truncate font-mono text-xs leading-[15px] font-normal text-ink-3 min-[1120px]:hidden">
      {rack}-{app}
      <span className="max-[700px]:hidden"> {release}</span>
    </span>
  )
}
