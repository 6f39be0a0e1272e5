import type { ReactNode } from 'react'
import type { Box } from '../../lib/graph/geometry'
import { type WirePath, wirePath } from '../../lib/graph/wire-path'
import { oneLine } from '../../lib/text/one-line'
import { usePen } from './pen'
import { Words } from './words'

const HALF = 0.5

interface PlateProps extends Box {
  readonly radius: number
  readonly fill: string
  readonly stroke: string
  readonly dashed?: boolean
}

/** A box with a border of one pixel inside its bounds. */
export function Plate({ x, y, width, height, radius, fill, stroke, dashed = false }: PlateProps) {
  const { colour } = usePen()
  return (
    <rect
      x={x + HALF}
      y={y + HALF}
      width={width - 1}
      height={height - 1}
      rx={radius - HALF}
      fill={colour(fill)}
      stroke={colour(stroke)}
      strokeDasharray={dashed ? '3 3' : undefined}
    />
  )
}

/** The stripe at the left of a card, in the hue of its thing. */
export function Stripe({ x, y, height, hue, dashed = false }: Omit<Box, 'width'> & StripeLook) {
  const { colour } = usePen()
  return dashed ? (
    <path
      d={`M${x + 2},${y + 1}v${height - 2}`}
      stroke={colour(hue)}
      strokeWidth="4"
      strokeDasharray="4 3"
    />
  ) : (
    <path d={`M${x + 4},${y}a4,4 0 0 0-4,4v${height - 8}a4,4 0 0 0 4,4z`} fill={colour(hue)} />
  )
}

interface StripeLook {
  readonly hue: string
  readonly dashed?: boolean
}

/** An icon, whose strokes take the colour of their place. */
export function Sign(props: Readonly<{ x: number; y: number; colour: string; of: ReactNode }>) {
  const { x, y, of } = props
  const { colour } = usePen()
  return (
    <g transform={`translate(${x} ${y})`} color={colour(props.colour)}>
      {of}
    </g>
  )
}

interface LinesProps {
  readonly x: number
  readonly top: number
  readonly line: number
  readonly size?: 11 | 12
  readonly bold?: boolean
  readonly colour?: string
  readonly lines: readonly string[]
}

/** A text as the lines that the layout has broken it into. */
export function Lines({ top, lines, ...look }: LinesProps) {
  return lines.map((text, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text have no identity but their place
    <Words key={index} top={top + index * look.line} {...look}>
      {text}
    </Words>
  ))
}

/** What stands at the top of each column. */
export function Heads({
  heads,
}: Readonly<{ heads: readonly { readonly x: number; readonly text: string }[] }>) {
  return heads.map(({ x, text }) => (
    <Words key={x} x={x} top={10} line={14} size={10} bold colour="ink-3">
      {text.toUpperCase()}
    </Words>
  ))
}

const NO_GAPS = { start: 0, end: 0 }

interface DrawnWire {
  readonly id: string
  readonly points: Parameters<typeof wirePath>[0]
  readonly dashed: boolean
}

/** Edges with their arrowheads. */
export function PictureWires({ wires }: Readonly<{ wires: readonly DrawnWire[] }>) {
  const { colour } = usePen()
  const drawn = wires.map((wire) => ({ ...wire, path: wirePath(wire.points, NO_GAPS) }))
  return (
    <g fill="none" stroke={colour('edge')} strokeWidth="1.25">
      {drawn.map(({ id, dashed, path }) => (
        <Wire key={id} dashed={dashed} path={path} />
      ))}
    </g>
  )
}

function Wire({ dashed, path }: Readonly<{ dashed: boolean; path: WirePath }>) {
  const { colour } = usePen()
  return (
    <>
      <path d={path.line} strokeDasharray={dashed ? '4 3' : undefined} />
      <path d={path.tip} fill={colour('edge')} stroke="none" />
    </>
  )
}

/** A card that leads somewhere, where the cards of the picture are links. */
export function Linked({ id, name, children }: LinkedProps) {
  const href = usePen().hrefOf?.(id)
  if (href === undefined) return children
  return (
    <a href={href} aria-label={oneLine(name)}>
      {children}
    </a>
  )
}

interface LinkedProps {
  readonly id: string
  /** What it is to a screen reader. */
  readonly name: string
  readonly children: ReactNode
}
