import type { Meaning } from './meanings'
import { usePen } from './pen'
import { Words } from './words'

const LINE = 18
const ABOVE = 6
const BELOW = 12

interface FootProps {
  readonly top: number
  readonly title: string
  /** What the lines mean, where that is to be said. */
  readonly meanings: readonly Meaning[]
}

/** How high it is. */
export function footHeight(meanings: readonly Meaning[]): number {
  return ABOVE + LINE * (1 + meanings.length) + BELOW
}

/** Under a picture: what it shows, and what its lines mean. */
export function Foot({ top, title, meanings }: FootProps) {
  const { colour } = usePen()
  const x = 12
  return (
    <>
      <Words x={x} top={top + ABOVE} line={LINE} size={11} bold colour="ink-2">
        {title}
      </Words>
      {meanings.map(({ text, dashed }, index) => {
        const line = top + ABOVE + LINE * (index + 1)
        const middle = line + LINE / 2
        return (
          <g key={text}>
            <path
              d={`M${x},${middle}h21`}
              stroke={colour('edge')}
              strokeWidth="1.5"
              strokeDasharray={dashed ? '5 3' : undefined}
            />
            <path d={`M${x + 28},${middle}l-7-3.5v7z`} fill={colour('edge')} />
            <Words x={x + 34} top={line} line={LINE} size={11} colour="ink-3">
              {text}
            </Words>
          </g>
        )
      })}
    </>
  )
}
