import type { Kind } from '../../../lib/kubernetes/kinds'
import { KindIcon } from '../../icons/kind-icon'

/** A kind with its sign; a part of an object has none. */
export function KindName({ kind, what, balancer = false }: Readonly<{ kind?: Kind; what: string; balancer?: boolean }>) {
  return (
    <span className="reference-kind">
      {kind && <KindIcon kind={kind} balancer={balancer} />}
      {what}
    </span>
  )
}
