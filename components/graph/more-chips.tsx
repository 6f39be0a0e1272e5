import { Check } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { ConceptMark } from '../icons/concept-mark'
import type { Thing } from './fitting-chips'
import './legend.css'
import type { GraphView } from './use-graph-view'

interface MoreChipsProps {
  readonly things: readonly Thing[]
  /** How many of them have no chip of their own. */
  readonly more: number
  hues(concept: string): string
  readonly view: GraphView
}

/** The whole legend as a list, where its chips do not fit on the bar. */
export function MoreChips({ things, more, hues, view }: MoreChipsProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="chip chip-more">{more} more</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content align="end" sideOffset={4} collisionPadding={8} className="legend">
          {things.map(({ concept, count }) => (
            <DropdownMenu.CheckboxItem
              key={concept.id}
              className={`legend-item ${hues(concept.id)}`}
              checked={!view.hidden.has(concept.id)}
              onCheckedChange={() => view.toggleHidden(concept.id)}
              onSelect={(event) => event.preventDefault()}
            >
              <span className="legend-tick">
                <DropdownMenu.ItemIndicator>
                  <Check size={13} strokeWidth={1.75} aria-hidden />
                </DropdownMenu.ItemIndicator>
              </span>
              <ConceptMark section={concept.section} />
              <b>{concept.name}</b>
              <span className="head-what">{concept.what}</span>
              <span className="chip-count">{count}</span>
            </DropdownMenu.CheckboxItem>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
