import { KindIcon } from '../icons/kind-icon'

interface NamespaceChipProps {
  readonly name: string
  readonly selected: boolean
  /** There is room for its sign only. */
  readonly short: boolean
  onSelect(): void
}

/** The Namespace, which holds everything and so stands over everything instead of among it. */
export function NamespaceChip({ name, selected, short, onSelect }: NamespaceChipProps) {
  return (
    <button
      type="button"
      className={`chip ${selected ? 'chip-selected' : ''}`}
      aria-label={`Namespace ${name}`}
      aria-pressed={selected}
      title={`Namespace ${name}`}
      onClick={onSelect}
    >
      <KindIcon kind="Namespace" />
      {!short && <span className="font-mono text-xs">{name}</span>}
    </button>
  )
}
