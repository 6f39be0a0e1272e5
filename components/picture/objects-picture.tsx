import type { Graph } from '../../lib/graph/graph'
import { isHiddenAtRest } from '../../lib/graph/is-hidden-at-rest'
import type { Layout, PlacedCard, PlacedGroup } from '../../lib/graph/layout'
import { ConceptMark } from '../icons/concept-mark'
import { KindIcon } from '../icons/kind-icon'
import { OBJECT_COLUMNS } from './column-words'
import { Heads, Lines, Linked, PictureWires, Plate, Sign, Stripe } from './parts'
import { usePen } from './pen'
import { Words } from './words'

/** Every object, in a frame for each thing. */
export function ObjectsPicture({ layout, graph }: Readonly<{ layout: Layout; graph: Graph }>) {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const open = layout.groups.filter(({ folded }) => !folded)
  const wires = layout.edges
    .filter(({ edge }) => !isHiddenAtRest(edge, nodes))
    .map(({ edge, points }) => ({ id: edge.id, points, dashed: edge.derived }))
  return (
    <>
      {open.map((group) => (
        <Frame key={group.concept.id} {...group} />
      ))}
      <PictureWires wires={wires} />
      {open.map((group) => (
        <Head key={group.concept.id} {...group} />
      ))}
      {layout.cards.map((card) => (
        <Linked key={card.node.id} id={card.node.id} name={`${card.node.kind} ${card.node.name}`}>
          <Card {...card} />
        </Linked>
      ))}
      {layout.groups
        .filter(({ folded }) => folded)
        .map((group) => (
          <Folded key={group.concept.id} {...group} />
        ))}
      <Heads
        heads={layout.columns.map(({ column, x }) => ({ x, text: OBJECT_COLUMNS[column].long }))}
      />
    </>
  )
}

function Frame({ x, y, width, height, band }: PlacedGroup) {
  const { colour } = usePen()
  return (
    <>
      <Plate {...{ x, y, width, height }} radius={8} fill="group" stroke="line" />
      {band && (
        <path
          d={`M${x + 10},${band.y + 0.5}h${width - 20}`}
          stroke={colour('line-strong')}
          strokeDasharray="3 3"
        />
      )}
      {band && band.captionWidth > 0 && (
        <Words x={x + 11} top={band.y + 22} line={14} size={11} colour="ink-3">
          made later, by controllers
        </Words>
      )}
    </>
  )
}

const MARK = 15

/** The first line of a group, a bridge over the lines that run behind. */
function Head({ concept, head, x, y }: PlacedGroup) {
  const pen = usePen()
  const { nameLines, stacked } = head
  const left = x + 11
  const widest = Math.max(...nameLines.map((line) => pen.width(line, 12, true)))
  const what = pen.width(concept.what, 11, false)
  const beside = stacked ? 0 : 6 + what
  const width = MARK + Math.max(widest + beside, stacked ? what : 0)
  const lines = nameLines.length + (stacked ? 1 : 0)
  const at = stacked ? { x: left + MARK, row: lines - 1 } : { x: left + MARK + widest + 6, row: 0 }
  return (
    <>
      <rect
        x={left - 4}
        y={y + 3}
        width={width + 8}
        height={lines * 16 + 4}
        fill={pen.colour('group')}
      />
      <Sign
        x={left}
        y={y + 8.5}
        colour={pen.hue(concept.id)}
        of={<ConceptMark section={concept.section} />}
      />
      <Lines x={left + MARK} top={y + 5} line={16} bold lines={nameLines} />
      <Words x={at.x} top={y + 5 + at.row * 16} line={16} size={11} colour="ink-3">
        {concept.what}
      </Words>
    </>
  )
}

function Card({ node, nameLines, moreLines, x, y, width, height }: PlacedCard) {
  const { hue } = usePen()
  const { kind, label, fact, derived, concept } = node
  return (
    <>
      <Plate
        {...{ x, y, width, height }}
        radius={6}
        fill={derived ? 'group' : 'surface'}
        stroke={derived ? 'field' : 'line-strong'}
        dashed={derived}
      />
      <Stripe {...{ x, y, height }} hue={hue(concept)} dashed={derived} />
      <Sign
        x={x + 13}
        y={y + 6}
        colour="ink-2"
        of={<KindIcon kind={kind} balancer={label === 'LoadBalancer'} />}
      />
      <Words x={x + 31} top={y + 6} line={14} size={11} colour="ink-3">
        {label}
      </Words>
      {fact !== undefined && (
        <Words x={x + width - 9} top={y + 6} line={14} size={11} colour="ink-2" anchor="end">
          {fact}
        </Words>
      )}
      <Lines x={x + 13} top={y + 22} line={16} bold={!derived} lines={nameLines} />
      <Lines
        x={x + 13}
        top={y + 25 + 16 * nameLines.length}
        line={14}
        size={11}
        colour="ink-2"
        lines={moreLines}
      />
    </>
  )
}

/** A whole group as one card, on a stack. */
function Folded({ concept, members, x, y, width, height }: PlacedGroup) {
  const pen = usePen()
  const plate = { width, height, radius: 8, stroke: 'line-strong' }
  const name = pen.width(concept.name, 12, true)
  const count = String(members.length)
  const room = width - 45 - pen.width(count, 11, false)
  return (
    <Linked id={concept.id} name={`${concept.what} ${concept.name}`}>
      <Plate x={x + 3} y={y + 3} fill="group" {...plate} />
      <Plate x={x} y={y} fill="surface" {...plate} />
      <Sign
        x={x + 11}
        y={y + height / 2 - 4.5}
        colour={pen.hue(concept.id)}
        of={<ConceptMark section={concept.section} />}
      />
      <Words x={x + 26} top={y} line={height} bold>
        {concept.name}
      </Words>
      {name + 6 + pen.width(concept.what, 11, false) < room && (
        <Words x={x + 32 + name} top={y} line={height} size={11} colour="ink-3">
          {concept.what}
        </Words>
      )}
      <Words x={x + width - 11} top={y} line={height} size={11} colour="ink-3" anchor="end">
        {count}
      </Words>
    </Linked>
  )
}
