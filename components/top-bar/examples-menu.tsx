'use client'

import { ChevronDown } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { EXAMPLES } from '../../lib/examples/examples'
import { openExample } from '../actions/open-example'
import { Button } from '../ui/button'

export function ExamplesMenu() {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <Button>
          Examples
          <ChevronDown size={12} strokeWidth={1.5} aria-hidden />
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="start"
          sideOffset={4}
          collisionPadding={8}
          className="z-40 w-96 max-w-[calc(100vw-16px)] rounded-lg bg-surface p-1 shadow-float"
        >
          {EXAMPLES.map((example) => (
            <DropdownMenu.Item
              key={example.file}
              onSelect={() => openExample(example)}
              className="cursor-pointer rounded-md px-3 py-1.5 outline-none data-[highlighted]:bg-hover"
            >
              <div className="font-semibold">{example.title}</div>
              <div className="text-xs text-ink-2">{example.what}</div>
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
