import type { ReactNode } from 'react'

/**
 * A drawing on a grid of 16 by thin strokes in the colour of the text. It says nothing to a screen
 * reader: words stand beside it.
 */
export function Icon({
  size = 14,
  className,
  children,
}: Readonly<{ size?: number; className?: string; children: ReactNode }>) {
  return (
    <svg
      className={`shrink-0 ${className ?? ''}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={size < 16 ? 1.5 : 1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}
