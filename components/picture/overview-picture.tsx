import type { OverviewLayout } from '../../lib/overview/overview-layout'
import type { PlacedThing } from '../../lib/overview/place-things'
import type { ThingRow } from '../../lib/overview/thing-card'
import { FamilyIcon } from '../icons/family-icon'
import { KindIcon } from '../icons/kind-icon'
import { StackMark } from '../icons/stack-mark'
import { OVERVIEW_COLUMNS } from './column-words'
import { Heads, Lines, Linked, PictureWires, Plate, Sign, Stripe } from './parts'
import { usePen } from './pen'
import { Words } from './words'

/** The things of an app, some of them with their objects. */
export function OverviewPicture({ layout }: Readonly<{ layout: OverviewLayout }>) {
  return (
    <>
      <PictureWires
        wires={layout.edges
          .map(({ edge, points }) => ({
            id: edge.id,
            points,
            dashed: edge.relation === 'mentions',
          }))
          .filter(({ dashed }) => !dashed || !layout.hidesMentions)}
      />
      {layout.things.map((thing) => (
        <Thing key={thing.thing.id} {...thing} />
      ))}
      <PictureWires
        wires={layout.inner.map(({ edge, points }) => ({
          id: edge.id,
          points,
          dashed: edge.derived,
        }))}
      />
      <Heads
        heads={layout.columns.map(({ column, x }) => ({ x, text: OVERVIEW_COLUMNS[column].long }))}
      />
    </>
  )
}

function Thing({ thing, facts, nodes, nameLines, moreLines, rows, ...box }: PlacedThing) {
  const { x, y, width } = box
  const pen = usePen()
  const [only, ...others] = thing.concepts
  const hue = only !== undefined && others.length === 0 ? pen.hue(only) : 'field'
  const isHost = thing.family === 'host'
  const line = isHost ? 15 : 16
  const count = nodes.filter(({ derived }) => !derived).length || nodes.length
  return (
    <>
      <Linked id={thing.id} name={`${thing.sort} ${thing.name}`}>
        <Plate {...box} radius={6} fill="surface" stroke="line-strong" />
        <Stripe {...box} hue={hue} />
        <Sign x={x + 13} y={y + 6} colour="ink-2" of={<FamilyIcon family={thing.family} />} />
        <Words x={x + 31} top={y + 5} line={16} size={11} colour="ink-3">
          {thing.sort}
        </Words>
        <Facts facts={facts} right={x + width - 8} top={y + 5} />
        <Lines x={x + 13} top={y + 23} line={line} bold={!isHost} lines={nameLines} />
        <Lines
          x={x + 13}
          top={y + 23 + line * nameLines.length}
          line={15}
          size={11}
          colour="ink-2"
          lines={moreLines}
        />
        {count > 0 && (
          <>
            <Sign
              x={x + width - 24 - pen.width(String(count), 11, false)}
              y={y + 24}
              colour="ink-3"
              of={<StackMark />}
            />
            <Words x={x + width - 9} top={y + 18} line={25} size={11} colour="ink-3" anchor="end">
              {String(count)}
            </Words>
          </>
        )}
      </Linked>
      {rows.map((row) => (
        <Linked key={row.node.id} id={row.node.id} name={`${row.node.kind} ${row.node.name}`}>
          <Row {...row} x={x + 32} top={y + row.y} right={x + width - 5} />
        </Linked>
      ))}
    </>
  )
}

interface FactsProps {
  readonly facts: readonly string[]
  readonly right: number
  readonly top: number
}

/** Facts, each in a frame, the last one at the right. */
function Facts({ facts, right, top }: FactsProps) {
  const pen = usePen()
  let end = right
  const placed = [...facts].reverse().map((fact) => {
    const width = pen.width(fact, 10, false) + 10
    const x = end - width
    end = x - 3
    return { fact, x, width }
  })
  return placed.map(({ fact, x, width }) => (
    <g key={fact}>
      <Plate {...{ x, width }} y={top} height={16} radius={3} fill="sunken" stroke="line" />
      <Words x={x + 5} top={top} line={16} size={10} colour="ink-2">
        {fact}
      </Words>
    </g>
  ))
}

interface RowProps extends ThingRow {
  readonly x: number
  readonly top: number
  readonly right: number
}

function Row({ node, fact, word, nameLines, height, x, top, right }: RowProps) {
  const pen = usePen()
  const { kind, label, derived } = node
  const long = nameLines.length > 1 || height > 24
  const name = x + 26 + pen.width(label, 11, false)
  const factWidth = fact === undefined ? 0 : pen.width(fact, 11, false) + 7
  return (
    <>
      <Plate
        {...{ x, height }}
        y={top}
        width={right - x}
        radius={4}
        fill={derived ? 'group' : 'surface'}
        stroke={derived ? 'field' : 'line-strong'}
        dashed={derived}
      />
      <Sign
        x={x + 5}
        y={top + 5.5}
        colour="ink-2"
        of={<KindIcon kind={kind} balancer={label === 'LoadBalancer'} size={13} />}
      />
      <Words x={x + 22} top={top + 1} line={22} size={11} colour="ink-2">
        {label}
      </Words>
      {!long && (
        <Words x={name} top={top + 1} line={22} bold={!derived}>
          {node.name}
        </Words>
      )}
      {word && (
        <Words
          x={right - 5 - factWidth}
          top={top + 1}
          line={22}
          size={11}
          colour="ink-3"
          anchor="end"
        >
          {word}
        </Words>
      )}
      {fact !== undefined && (
        <Words x={right - 5} top={top + 1} line={22} size={11} colour="ink-2" anchor="end">
          {fact}
        </Words>
      )}
      {long && <Lines x={x + 22} top={top + 22} line={15} bold={!derived} lines={nameLines} />}
    </>
  )
}
