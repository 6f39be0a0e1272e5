import { X } from 'lucide-react'
import type { Hop, Traced } from '../../lib/overview/trace'
import { IconButton } from '../ui/icon-button'
import './trace.css'

interface TracePanelProps {
  readonly traced: Traced
  readonly selectedId: string | undefined
  onSelect(id: string): void
  onClose(): void
}

/** The way from a host to the container and on to the resources, hop by hop. */
export function TracePanel({ traced, selectedId, onSelect, onClose }: TracePanelProps) {
  return (
    <section className="trace" aria-label="Trace">
      <div className="trace-head">
        <b>Trace</b>
        <span>{traced.hops.length} hops</span>
        <IconButton label="Close" className="ml-auto" onClick={onClose}>
          <X size={14} strokeWidth={1.5} aria-hidden />
        </IconButton>
      </div>
      {traced.hops.length === 0 && <p>No traffic is led to it, and it uses no resource.</p>}
      <ol>
        {rows(traced.hops).map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a hop is its place on the way
          <li key={index} className={`trace-row trace-row-${row[0]?.depth ?? 0}`}>
            {row.map(({ label, name, port, object }) => (
              <button
                key={`${label} ${name}`}
                type="button"
                disabled={object === undefined}
                aria-pressed={object !== undefined && object === selectedId}
                onClick={() => object !== undefined && onSelect(object)}
              >
                <span className="trace-label">{label}</span>
                <b>{name}</b>
                {port && <span className="trace-port">:{port}</span>}
              </button>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Hops that follow one another stand side by side; each way in, and each thing used, begins a row. */
function rows(hops: readonly Hop[]): Hop[][] {
  const found: Hop[][] = []
  for (const hop of hops) {
    const last = found.at(-1)
    if (last?.[0]?.thing === hop.thing) last.push(hop)
    else found.push([hop])
  }
  return found
}
