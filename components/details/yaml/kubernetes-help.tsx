import { fieldHelp } from '../../../lib/kubernetes/field-help'
import table from '../../../lib/kubernetes/field-help.json'

/** What `kubectl explain` says of a field, beside our own words. */
export function KubernetesHelp({ kind, pointer }: Readonly<{ kind: string; pointer: string }>) {
  const help = fieldHelp(kind, pointer, table)
  if (help === undefined) return null
  return (
    <div className="text-ink-3">
      <span className="font-semibold">kubectl explain</span> {help}
    </div>
  )
}
