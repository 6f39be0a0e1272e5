'use client'

import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { type ReactNode, useRef } from 'react'
import { IconButton } from './icon-button'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Shown beside the title, before the way out. */
  readonly beside?: ReactNode
  readonly width?: number
  /** Selects the field that has the focus first; the first one otherwise. */
  readonly startsAt?: string
}

const FIELDS = 'input:not([type=checkbox]), select, textarea'

/**
 * A sheet over the page: focus begins in its first field and stays in it, and Esc and a click beside
 * it close it.
 */
export function Dialog(props: DialogProps) {
  const { title, onClose, children, beside, width = 560, startsAt = FIELDS } = props
  const sheet = useRef<HTMLDivElement>(null)
  return (
    <Radix.Root open onOpenChange={(open) => open || onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-black/35" />
        <Radix.Content
          aria-describedby={undefined}
          style={{ width }}
          ref={sheet}
          onOpenAutoFocus={(event) => {
            const field = sheet.current?.querySelector<HTMLElement>(startsAt)
            if (!field) return
            event.preventDefault()
            field.focus()
          }}
          className="fixed top-[8vh] left-1/2 z-40 flex max-h-[84vh] max-w-[calc(100vw-24px)] -translate-x-1/2 flex-col rounded-lg bg-surface shadow-float outline-none"
        >
          <div className="flex shrink-0 items-center gap-3 border-b border-line py-2 pr-2 pl-4">
            <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
            <div className="ml-auto flex items-center gap-2">
              {beside}
              <IconButton label="Close" onClick={onClose}>
                <X size={16} strokeWidth={1.5} aria-hidden />
              </IconButton>
            </div>
          </div>
          <div className="min-h-0 overflow-y-auto">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
