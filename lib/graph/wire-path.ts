import type { Point } from './geometry'

const RADIUS = 6
/** The line ends inside its arrowhead, which would otherwise not be sharp. */
const INSIDE_TIP = 5
const TIP_LENGTH = 7
const TIP_HALF_WIDTH = 3.5

export interface WirePath {
  /** `d` of the line, its corners rounded. */
  readonly line: string
  /** `d` of the arrowhead. */
  readonly tip: string
}

/**
 * An orthogonal line through `points` as SVG paths.
 * @param gaps what to leave free at both ends, in px, where a ring is drawn round the card
 */
export function wirePath(
  points: readonly Point[],
  gaps: { readonly start: number; readonly end: number },
): WirePath {
  const end = shifted(points.at(-1), points.at(-2), gaps.end)
  const corners = [
    shifted(points[0], points[1], gaps.start),
    ...points.slice(1, -1),
    shifted(points.at(-1), points.at(-2), gaps.end + INSIDE_TIP),
  ]
  let line = `M${place(corners[0])}`
  for (const [index, corner] of corners.slice(1).entries()) {
    const before = corners[index] as Point
    const after = corners[index + 2]
    if (after === undefined) {
      line += `L${place(corner)}`
      continue
    }
    const radius = Math.min(RADIUS, distance(before, corner) / 2, distance(corner, after) / 2)
    line += `L${place(shifted(corner, before, radius))}Q${place(corner)} ${place(shifted(corner, after, radius))}`
  }
  return { line, tip: arrowhead(end, points.at(-2)) }
}

function arrowhead(tip: Point, before: Point | undefined): string {
  const back = shifted(tip, before, TIP_LENGTH)
  const level = back.y === tip.y
  const [dx, dy] = level ? [0, TIP_HALF_WIDTH] : [TIP_HALF_WIDTH, 0]
  return `M${place(tip)}L${place({ x: back.x - dx, y: back.y - dy })}L${place({ x: back.x + dx, y: back.y + dy })}Z`
}

/** `by` px from one point towards another. */
function shifted(from: Point = { x: 0, y: 0 }, towards: Point = from, by: number): Point {
  const whole = distance(from, towards)
  const share = whole === 0 ? 0 : by / whole
  return { x: from.x + (towards.x - from.x) * share, y: from.y + (towards.y - from.y) * share }
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
}

function place({ x, y }: Point = { x: 0, y: 0 }): string {
  return `${round(x)},${round(y)}`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
