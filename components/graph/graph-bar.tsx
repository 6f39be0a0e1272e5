import type { ReactNode, Ref } from 'react'
import { ConceptChips } from './concept-chips'
import { FamilyChips } from './family-chips'
import type { GraphProps } from './graph-props'
import './graph-bar.css'
import { LevelSwitch } from './level-switch'
import { NamespaceChip } from './namespace-chip'
import type { GraphView } from './use-graph-view'

interface GraphBarProps extends GraphProps {
  readonly view: GraphView
  /** How many things, or objects, are drawn. */
  readonly shown: number
  /** Where the drawing puts its zoom. */
  readonly toolsRef: Ref<HTMLDivElement>
  readonly children: ReactNode
}

/** What is drawn: the level, the filters with what they leave out, and the drawing's own tools. */
export function GraphBar({
  exploration,
  selectedId,
  onSelect,
  view,
  children,
  ...bar
}: GraphBarProps) {
  const { concepts, graph, things } = exploration
  const { level, hidden, family, focus } = view
  const nodes = graph.nodes.filter(
    ({ kind, derived }) => kind !== 'Namespace' && (view.derived || !derived),
  )
  const namespace = graph.nodes.find(({ kind }) => kind === 'Namespace')
  const overview = level === 'overview'
  const holder = graph.nodes.find(({ id }) => id === selectedId)?.concept ?? selectedId
  const all = overview ? things.things.length : nodes.length

  return (
    <div className="graph-bars">
      <div className="graph-bar">
        <LevelSwitch level={level} onChange={view.setLevel} />
        <div className="tools">
          <div ref={bar.toolsRef} className="tools" />
          {children}
          <button
            type="button"
            className="tool"
            aria-pressed={view.outline}
            title="The same map as a tree (l)"
            onClick={() => view.setOutline(!view.outline)}
          >
            Outline
          </button>
        </div>
      </div>
      <div className="graph-bar graph-bar-chips">
        {namespace && (
          <NamespaceChip
            name={namespace.name}
            selected={namespace.id === selectedId}
            onSelect={() => onSelect(namespace.id)}
          />
        )}
        {overview ? (
          <FamilyChips things={things.things} family={family} onChange={view.setFamily} />
        ) : (
          <ConceptChips concepts={concepts} nodes={nodes} holder={holder} view={view} />
        )}
        {(hidden.size > 0 || family !== null || focus !== null) && (
          <span className="showing">
            showing {bar.shown} of {all}
            <button type="button" onClick={view.showAll}>
              Show all
            </button>
          </span>
        )}
        <button
          type="button"
          role="switch"
          aria-checked={view.derived}
          className="switch"
          onClick={() => view.setDerived(!view.derived)}
        >
          <i />
          Include controller-made objects
        </button>
      </div>
    </div>
  )
}
