import type { Exploration } from '../../lib/explore'
import { KINDS, type Kind } from '../../lib/kubernetes/kinds'
import { conceptHues } from '../icons/concept-hues'
import { KindIcon } from '../icons/kind-icon'
import { goToObject } from '../state/go-to'

/**
 * A node by its kind and name, in the colour of its thing: a way there. What is not of the app, as
 * a part of the rack, is only named.
 */
export function NodeChip({ id, exploration }: Readonly<{ id: string; exploration: Exploration }>) {
  const node = exploration.graph.nodes.find((candidate) => candidate.id === id)
  const [kind = '', name = ''] = id.split('/').slice(-2)
  const content = (
    <>
      {isKind(kind) && <KindIcon kind={kind} size={14} />}
      <span className="text-ink-2">{isKind(kind) ? KINDS[kind].short : kind}</span>
      <span className="break-all">{node?.name ?? name}</span>
    </>
  )
  const look =
    'inline-flex min-h-6 items-center gap-1.5 rounded-sm border border-line px-1.75 text-left text-xs'
  if (!node) return <span className={look}>{content}</span>
  return (
    <button
      type="button"
      className={`${look} ${conceptHues(exploration.concepts)(node.concept)} border-l-3 border-l-(--concept) hover:bg-hover max-[700px]:min-h-11`}
      onClick={() => goToObject(id)}
    >
      {content}
    </button>
  )
}

function isKind(word: string): word is Kind {
  return Object.hasOwn(KINDS, word)
}
