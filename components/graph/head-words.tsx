import type { PlacedGroup } from '../../lib/graph/layout'
import { ConceptMark } from '../icons/concept-mark'
import { FoldMark } from '../icons/fold-mark'
import './groups.css'

/** What a group is, as its first line says it. */
export function HeadWords({ concept, head }: PlacedGroup) {
  return (
    <>
      <FoldMark open />
      <ConceptMark section={concept.section} />
      <span className="head-words">
        <b>
          {head.nameLines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </b>
        <span className="head-what">{concept.what}</span>
      </span>
    </>
  )
}
