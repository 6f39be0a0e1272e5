import { ChevronRight } from 'lucide-react'
import type { MappedObject } from '../../../lib/mapping/mapped-object'
import { KindIcon } from '../../icons/kind-icon'
import { YamlActions } from './yaml-actions'

interface YamlHeadProps {
  readonly object: MappedObject
  readonly folded: boolean
  readonly onFold: () => void
}

/** The head of one object among several: its name, which folds it, and its own copy button. */
export function YamlHead({ object, folded, onFold }: YamlHeadProps) {
  return (
    <div className="sticky -top-0.5 z-10 flex items-center bg-surface pr-2">
      <button
        type="button"
        aria-expanded={!folded}
        onClick={onFold}
        className="flex min-h-7 min-w-0 flex-1 items-center gap-1.5 px-1.5 text-left text-xs outline-offset-[-2px] hover:bg-hover max-[700px]:min-h-11"
      >
        <ChevronRight
          size={12}
          strokeWidth={1.75}
          className={`shrink-0 text-ink-3 ${folded ? '' : 'rotate-90'}`}
          aria-hidden
        />
        <KindIcon kind={object.kind} size={14} />
        <span className="text-ink-2">{object.kind}</span>
        <b className="min-w-0 truncate font-semibold">{object.name}</b>
      </button>
      <YamlActions objects={[object]} what={`${object.kind} ${object.name}`} />
    </div>
  )
}
