'use client'

import { Menu } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { EXAMPLES } from '../../lib/examples/examples'
import { openAsk } from '../actions/open-ask'
import { openExample } from '../actions/open-example'
import { useLayout } from '../state/layout-store'
import { switchTheme } from '../state/use-theme'
import { IconButton } from '../ui/icon-button'

const ROW =
  'flex min-h-11 cursor-pointer items-center rounded-md px-3 outline-none data-[highlighted]:bg-hover'

/** What the wide page has in its top bar. */
export function PhoneMenu() {
  const show = useLayout((state) => state.show)
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
          className="z-40 w-72 rounded-lg bg-surface p-1 shadow-float"
        >
          <DropdownMenu.Item className={ROW} onSelect={() => openAsk()}>
            Ask: a line, or a paste from a terminal
          </DropdownMenu.Item>
          <DropdownMenu.Item className={ROW} onSelect={() => show({ overlay: 'settings' })}>
            Rack settings
          </DropdownMenu.Item>
          <DropdownMenu.Item className={ROW} onSelect={switchTheme}>
            Light or dark
          </DropdownMenu.Item>
          <DropdownMenu.Item className={ROW} asChild>
            <a href="/reference/">Reference</a>
          </DropdownMenu.Item>
          <DropdownMenu.Separator className="my-1 h-px bg-line" />
          <DropdownMenu.Label className="px-3 py-1 text-xs text-ink-3">Examples</DropdownMenu.Label>
          {EXAMPLES.map((example) => (
            <DropdownMenu.Item
              key={example.file}
              className={ROW}
              onSelect={() => openExample(example)}
            >
              {example.title}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
