import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { type ListChange, listChange } from '../../lib/plan/list-change'
import { ownFields } from '../../lib/plan/of-release'
import type { FieldChange, Outcome, PlannedObject } from '../../lib/plan/plan'
import { selectedObject } from '../../lib/selection/selection'
import { OutcomeMark, outcomeLook } from '../icons/outcome-mark'
import { useExplorer } from '../state/store'
import { counted } from '../ui/counted'
import { SideLines } from './side-lines'

/** The most telling first. */
const ORDER: readonly Outcome[] = [
  'refused',
  'recreated',
  'deleted',
  'created',
  'changed',
  'kept',
  'unchanged',
]
const SHOWN = 200

/** The objects by what becomes of them, and under each its fields, before and after. */
export function ObjectList({ objects }: Readonly<{ objects: readonly PlannedObject[] }>) {
  const groups = ORDER.map((outcome) => ({
    outcome,
    own: objects.filter((object) => object.outcome === outcome),
  })).filter(({ own }) => own.length > 0)
  return (
    <div className="border-t border-line-strong">
      {groups.map(({ outcome, own }) => (
        <OutcomeGroup key={outcome} outcome={outcome} objects={own} />
      ))}
    </div>
  )
}

interface OutcomeGroupProps {
  readonly outcome: Outcome
  readonly objects: readonly PlannedObject[]
}

function OutcomeGroup({ outcome, objects }: OutcomeGroupProps) {
  const [open, setOpen] = useState(outcome !== 'unchanged' && outcome !== 'changed')
  const selected = useExplorer(({ selection }) => selectedObject(selection))
  const isOpen = open || objects.some(({ id }) => id === selected)
  const { word } = outcomeLook(outcome)
  return (
    <section aria-label={`${objects.length} ${word}`} className="border-b border-line">
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="flex h-8 w-full items-center gap-2 px-3.5 text-left text-sm hover:bg-hover max-[700px]:h-11"
      >
        <ChevronRight
          size={13}
          strokeWidth={1.5}
          className={`shrink-0 text-ink-3 ${isOpen ? 'rotate-90' : ''}`}
          aria-hidden
        />
        <OutcomeMark outcome={outcome} />
        <span className="font-semibold">{word}</span>
        <span className="text-ink-3">{objects.length}</span>
      </button>
      {isOpen &&
        objects
          .slice(0, SHOWN)
          .map((object) => (
            <ObjectRow key={object.id} object={object} selected={object.id === selected} />
          ))}
      {isOpen && objects.length > SHOWN && (
        <p className="px-3.5 pb-2 pl-9 text-xs text-ink-2">And {objects.length - SHOWN} more.</p>
      )}
    </section>
  )
}

function ObjectRow({ object, selected }: Readonly<{ object: PlannedObject; selected: boolean }>) {
  const [turned, setTurned] = useState<boolean | null>(null)
  const open = turned ?? selected
  const { id, outcome, podsReplaced, message, fields } = object
  const { own, ofRelease } = ownFields(fields)
  const [kind, name] = [id.slice(0, id.indexOf('/')), id.slice(id.indexOf('/') + 1)]
  const toggle = () => {
    setTurned(!open)
    if (!selected) useExplorer.getState().select({ kind: 'node', id })
  }
  return (
    <div className={selected ? 'bg-sunken shadow-[inset_3px_0_var(--color-ring)]' : ''}>
      <button
        type="button"
        aria-expanded={open}
        aria-label={`${kind} ${name}, ${outcomeLook(outcome).word}`}
        onClick={toggle}
        className="flex min-h-7 w-full flex-wrap items-baseline gap-x-1.5 py-1 pr-3 pl-9 text-left text-sm hover:bg-hover max-[700px]:min-h-11 max-[700px]:items-center"
      >
        <span className="shrink-0 text-ink-2">{kind}</span>
        <span
          className={`min-w-0 font-semibold wrap-anywhere ${outcome === 'deleted' ? 'line-through' : ''}`}
        >
          {name}
        </span>
        <span className="ml-auto shrink-0 text-xs text-ink-3">
          {[
            own.length > 0 && counted(own.length, 'field'),
            own.length === 0 && ofRelease > 0 && 'release only',
            podsReplaced && 'pods replaced',
          ]
            .filter(Boolean)
            .join(', ')}
        </span>
      </button>
      {open && (
        <div className="pr-3 pb-2 pl-9">
          {message && <p className="mb-1 font-mono text-xs break-words text-error">{message}</p>}
          {own.length === 0 && !message && (
            <p className="text-xs text-ink-3">
              {ofRelease > 0
                ? 'Only the ids of the release and the build change, as in every deploy.'
                : 'No field of its own changes.'}
            </p>
          )}
          <ul aria-label={`Fields of ${kind} ${name}`}>
            {own.map((field) => (
              <FieldRow key={field.path} field={field} />
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

function FieldRow({ field }: Readonly<{ field: FieldChange }>) {
  const { path, before, after, lineBefore, lineAfter, rule } = field
  const list = listChange(before, after)
  return (
    <li className="border-t border-line py-1 text-xs first:border-0">
      <div className="flex items-start gap-2">
        <code className="min-w-0 flex-1 font-mono break-all" title={rule && `Rule: ${rule}`}>
          {path}
        </code>
        <SideLines before={lineBefore} after={lineAfter} />
      </div>
      {list ? (
        <ListChangeNames {...list} />
      ) : (
        <>
          {before !== undefined && <Value sign="−" colour="text-removed" value={before} />}
          {after !== undefined && <Value sign="+" colour="text-added" value={after} />}
        </>
      )}
      {rule !== undefined && <span className="text-ink-3">rule {rule}</span>}
    </li>
  )
}

function ListChangeNames({ gone, come, changed }: ListChange) {
  return (
    <>
      {gone.length > 0 && <Value sign="−" colour="text-removed" value={gone.join(', ')} />}
      {come.length > 0 && <Value sign="+" colour="text-added" value={come.join(', ')} />}
      {changed.length > 0 && <Value sign="~" colour="text-changed" value={changed.join(', ')} />}
    </>
  )
}

const LONGEST = 400

function Value({
  sign,
  colour,
  value,
}: Readonly<{ sign: string; colour: string; value: unknown }>) {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return (
    <div className={`flex gap-1.5 font-mono ${colour}`}>
      <span className="font-bold">{sign}</span>
      <span className="min-w-0 break-all whitespace-pre-wrap">
        {text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}
      </span>
    </div>
  )
}
