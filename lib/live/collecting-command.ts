import type { Exploration } from '../explore'
import { shellQuote } from '../kubectl/shell-quote'
import { KINDS } from '../kubernetes/kinds'

/**
 * The one command that prints what the text makes, as the cluster holds it. Secrets are left out,
 * and with them their values.
 */
export function collectingCommand({ objects, settings }: Exploration): string | undefined {
  const kinds = [...new Set(objects.map(({ kind }) => kind))].filter(
    (kind) => KINDS[kind].namespaced && kind !== 'Secret',
  )
  if (kinds.length === 0) return undefined
  const resources = kinds.map((kind) => KINDS[kind].resource).join(',')
  return `kubectl get ${resources} -n ${shellQuote(`${settings.rack}-${settings.app}`)} -o yaml --show-managed-fields`
}
