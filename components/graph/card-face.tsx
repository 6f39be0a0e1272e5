import type { PlacedCard } from '../../lib/graph/layout'
import { KindIcon } from '../icons/kind-icon'
import './card.css'
import { CardLines } from './card-lines'

/** What is written on a card: its kind, the fact that one looks for first, its whole name. */
export function CardFace({ node, nameLines, moreLines }: PlacedCard) {
  return (
    <>
      <span className="card-kind" aria-hidden="true">
        <KindIcon kind={node.kind} balancer={node.label === 'LoadBalancer'} />
        {node.label}
        {node.fact !== undefined && <span className="card-fact">{node.fact}</span>}
      </span>
      <CardLines className="card-name" lines={nameLines} />
      {moreLines.length > 0 && <CardLines className="card-more" lines={moreLines} />}
    </>
  )
}
