import { KindIcon } from '../icons/kind-icon'

interface NamespaceChipProps {
  readonly name: string
  readonly selected: boolean
  onSelect(): void
}

/** The Namespace, above everything because it contains everything. */
export function NamespaceChip({ name, selected, onSelect }: NamespaceChipProps) {
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
    </button>
  )
}
