import type { Thing, ThingFamily } from '../../lib/mapping/things/thing-map'
import { FamilyIcon } from '../icons/family-icon'

const FAMILIES: readonly { readonly family: ThingFamily; readonly title: string }[] = [
  { family: 'service', title: 'Services' },
  { family: 'worker', title: 'Workers' },
  { family: 'agent', title: 'Agents' },
  { family: 'timer', title: 'Timers' },
  { family: 'resource', title: 'Resources' },
  { family: 'config', title: 'Configs' },
  { family: 'balancer', title: 'Balancers' },
  { family: 'host', title: 'Hosts' },
]

interface FamilyChipsProps {
  readonly things: readonly Thing[]
  readonly family: ThingFamily | null
  onChange(family: ThingFamily | null): void
}

/** What there is of each kind of thing: the key of the signs, and a filter. */
export function FamilyChips({ things, family, onChange }: FamilyChipsProps) {
  const counts = new Map<ThingFamily, number>()
  for (const thing of things) counts.set(thing.family, (counts.get(thing.family) ?? 0) + 1)
  return (
    <section className="chips" aria-label="Filter by kind">
      <button
        type="button"
        className={`chip ${family === null ? 'chip-all' : ''}`}
        aria-pressed={family === null}
        onClick={() => onChange(null)}
      >
        All <span className="chip-count">{things.length}</span>
      </button>
      {FAMILIES.filter((each) => counts.has(each.family)).map((each) => (
        <button
          key={each.family}
          type="button"
          className={`chip ${family === each.family ? 'chip-all' : ''}`}
          aria-pressed={family === each.family}
          onClick={() => onChange(family === each.family ? null : each.family)}
        >
          <FamilyIcon family={each.family} />
          {each.title} <span className="chip-count">{counts.get(each.family)}</span>
        </button>
      ))}
    </section>
  )
}
