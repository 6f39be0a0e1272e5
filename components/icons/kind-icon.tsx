import type { Kind } from '../../lib/kubernetes/kinds'
import { Icon } from './icon'
import { KIND_SHAPES } from './kind-shapes'

/** The sign of a kind. `balancer`: of a Service that is a load balancer. */
export function KindIcon({
  kind,
  balancer = false,
  size,
}: Readonly<{ kind: Kind; balancer?: boolean; size?: number }>) {
  return <Icon size={size}>{KIND_SHAPES[balancer ? 'LoadBalancer' : kind]}</Icon>
}
