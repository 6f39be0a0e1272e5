import type { ReactNode } from 'react'
import type { Section } from '../../lib/mapping/mapped-object'

/**
 * The section of convox.yml that a thing is in, as a shape, so that colour never says it alone.
 */
const MARKS: Record<Section, ReactNode> = {
  app: (
    <rect
      x="1.2"
      y="1.2"
      width="7.6"
      height="7.6"
      rx="1"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeDasharray="2 1.4"
    />
  ),
  services: <circle cx="5" cy="5" r="4.5" />,
  resources: <path d="M5 0l5 5-5 5-5-5z" />,
  timers: <path d="M5 .5 10 9.5H0z" />,
  balancers: <rect x=".5" y=".5" width="9" height="9" />,
  configs: <path d="M2.6 .7h4.8L10 5 7.4 9.3H2.6L0 5z" />,
}

/** Takes its hue from the nearest concept class. */
export function ConceptMark({ section, size = 9 }: Readonly<{ section: Section; size?: number }>) {
  return (
    <svg
      className="shrink-0 text-(--concept)"
      width={size}
      height={size}
      viewBox="0 0 10 10"
      fill="currentColor"
      aria-hidden="true"
    >
      {MARKS[section]}
    </svg>
  )
}
