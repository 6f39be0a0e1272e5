import type { Graph } from '../../../lib/graph/graph'
import { NOTHING } from '../../../lib/selection/selection'
import { useExplorer } from '../../state/store'

/** What an object is joined to, each a way there. */
export function Relations({ id, graph }: Readonly<{ id: string; graph: Graph }>) {
  const select = useExplorer((state) => state.select)
  const point = useExplorer((state) => state.point)
  const edges = graph.edges.filter(({ from, to }) => from === id || to === id)
  if (edges.length === 0) return null
  return (
    <section>
      <h3>Related objects</h3>
      <ul className="space-y-0.5">
        {edges.map((edge) => {
          const other = edge.from === id ? edge.to : edge.from
          const link = (
            <button
              type="button"
              className="text-ink underline underline-offset-3"
              onClick={() => select({ kind: 'node', id: other })}
              onMouseEnter={() => point({ kind: 'node', id: other })}
              onMouseLeave={() => point(NOTHING)}
            >
              {other.replace('/', ' ')}
            </button>
          )
          return (
            <li key={edge.id}>
              {edge.from === id ? (
                <>
                  {edge.relation} {link}
                </>
              ) : (
                <>
                  {link} {edge.relation} it
                </>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
