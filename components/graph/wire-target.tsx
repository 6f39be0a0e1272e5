import { type KeyboardEvent, memo } from 'react'

interface WireTargetProps {
  readonly id: string
  /** What it says: `service web uses postgres database`. */
  readonly name: string
  /** Why, and where. */
  readonly description?: string | undefined
  /** `d` of its line. */
  readonly line: string
  onPoint(id: string | null): void
  onOpen?: ((id: string) => void) | undefined
}

/**
 * An edge as it is pointed at and focused: a broad line that is not seen. It keeps its place on the
 * page whatever is lit, since an element that moves there loses the focus.
 */
export const WireTarget = memo(function WireTarget(props: WireTargetProps) {
  const { id, name, description, line, onPoint, onOpen } = props
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onOpen?.(id)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot be part of a drawing in SVG
    <g
      role="button"
      tabIndex={0}
      aria-label={name}
      aria-description={description}
      className="wire-target"
      onMouseEnter={() => onPoint(id)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint(id)}
      onBlur={() => onPoint(null)}
      onClick={() => onOpen?.(id)}
      onKeyDown={onKeyDown}
    >
      <path className="hit" d={line} />
      <path className="ring" d={line} />
    </g>
  )
})
