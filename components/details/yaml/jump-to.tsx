import type { MappedObject } from '../../../lib/mapping/mapped-object'

interface JumpToProps {
  readonly objects: readonly MappedObject[]
  readonly onJump: (id: string) => void
}

/** All objects by kind, with the count of each: choosing one scrolls to it. */
export function JumpTo({ objects, onJump }: JumpToProps) {
  const kinds = new Map<string, MappedObject[]>()
  for (const object of objects) kinds.set(object.kind, [...(kinds.get(object.kind) ?? []), object])
  return (
    <select
      aria-label="Jump to"
      value=""
      onChange={(event) => onJump(event.target.value)}
      className="ml-auto h-5.5 max-w-40 rounded-sm border border-field bg-surface px-1 text-xs max-[700px]:h-11"
    >
      <option value="" disabled>
        Jump to a kind
      </option>
      {[...kinds].map(([kind, own]) => (
        <optgroup key={kind} label={`${kind} (${own.length})`}>
          {own.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}
