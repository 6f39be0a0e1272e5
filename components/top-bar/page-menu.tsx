'use client'

import { Menu } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { EXAMPLES } from '../../lib/examples/examples'
import { openAsk } from '../actions/open-ask'
import { openCompare } from '../actions/open-compare'
import { openExample } from '../actions/open-example'
import { chooseFile } from '../actions/open-file'
import { useForget } from '../state/forget'
import { type Overlay, useLayout } from '../state/layout-store'
import { useExplorer } from '../state/store'
import { switchTheme } from '../state/use-theme'
import { IconButton } from '../ui/icon-button'
import { saveFile } from '../ui/save-file'

const ROW =
  'flex min-h-8 cursor-pointer items-center rounded-md px-3 outline-none data-[highlighted]:bg-hover max-[700px]:min-h-11'
/** On a wide page the top bar has it. */
const NARROW = `${ROW} min-[900px]:hidden`
const ON_A_PHONE = `${ROW} min-[700px]:hidden`

/** What is done to the whole text, and on a phone all that the top bar has no room for. */
export function PageMenu() {
  // The menu gives the focus back to its button first, which the dialog then gives it back to.
  const open = (overlay: Overlay) => () =>
    requestAnimationFrame(() => useLayout.getState().show({ overlay }))
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <IconButton label="Menu">
          <Menu size={18} strokeWidth={1.5} aria-hidden />
        </IconButton>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          collisionPadding={8}
          className="z-40 max-h-(--radix-dropdown-menu-content-available-height) w-76 overflow-y-auto rounded-lg bg-surface p-1 shadow-float"
        >
          <DropdownMenu.Item className={NARROW} onSelect={() => openAsk()}>
            Ask: a line, or a paste from a terminal
          </DropdownMenu.Item>
          <DropdownMenu.Item className={ON_A_PHONE} onSelect={open('settings')}>
            Rack settings
          </DropdownMenu.Item>
          <DropdownMenu.Item className={NARROW} onSelect={switchTheme}>
            Light or dark
          </DropdownMenu.Item>
          <DropdownMenu.Item
            className={ROW}
            onSelect={() => requestAnimationFrame(() => openCompare())}
          >
            Compare: what a deploy will do
          </DropdownMenu.Item>
          <DropdownMenu.Item className={ON_A_PHONE} onSelect={open('export')}>
            Export
          </DropdownMenu.Item>
          <DropdownMenu.Item className={ROW} onSelect={open('history')}>
            History
          </DropdownMenu.Item>
          <DropdownMenu.Item className={ROW} onSelect={chooseFile}>
            Open a file
          </DropdownMenu.Item>
          <DropdownMenu.Item
            className={ROW}
            onSelect={() => saveFile('convox.yml', useExplorer.getState().text)}
          >
            Save as a file
          </DropdownMenu.Item>
          <DropdownMenu.Item className={ROW} asChild>
            <a href="reference/">Reference</a>
          </DropdownMenu.Item>
          <DropdownMenu.Separator className="my-1 h-px bg-line min-[700px]:hidden" />
          <DropdownMenu.Label className="px-3 py-1 text-xs text-ink-3 min-[700px]:hidden">
            Examples
          </DropdownMenu.Label>
          {EXAMPLES.map((example) => (
            <DropdownMenu.Item
              key={example.file}
              className={ON_A_PHONE}
              onSelect={() => openExample(example)}
            >
              {example.title}
            </DropdownMenu.Item>
          ))}
          <DropdownMenu.Separator className="my-1 h-px bg-line" />
          <DropdownMenu.Item
            className={`${ROW} text-error`}
            onSelect={() => useForget.getState().forget()}
          >
            Forget everything this browser keeps
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
