import type { ReactNode } from 'react'
import { Heading } from './heading'
import { Prose } from './prose'

interface ChapterSectionProps {
  readonly id: string
  readonly title: string
  readonly description?: string
  readonly children: ReactNode
}

/** A part of the reference under a heading of its own. */
export function ChapterSection({ id, title, description, children }: ChapterSectionProps) {
  return (
    <section id={id} data-chapter className="reference-chapter">
      <Heading id={id} level={2}>
        {title}
      </Heading>
      {description && (
        <p className="mt-2 max-w-180 text-lg text-ink-2">
          <Prose>{description}</Prose>
        </p>
      )}
      {children}
    </section>
  )
}
