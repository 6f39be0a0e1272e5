import type { ReactNode } from 'react'
import type { ThingFamily } from '../../lib/mapping/things/thing-map'
import { Icon } from './icon'
import { KIND_SHAPES } from './kind-shapes'

/** The sign of each kind of thing, on a grid of 16. */
const SHAPES: Record<ThingFamily, ReactNode> = {
  host: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M2.5 8h11M8 2.5c3.4 3.6 3.4 7.4 0 11M8 2.5c-3.4 3.6-3.4 7.4 0 11" />
    </>
  ),
  service: (
    <>
      <rect x="2.5" y="3.5" width="11" height="9" rx="1.5" />
      <path d="M2.5 6.5h11" />
    </>
  ),
  worker: (
    <>
      <circle cx="8" cy="8" r="2.2" />
      <path d="M8 2v2M8 12v2M2 8h2M12 8h2M3.8 3.8l1.4 1.4M10.8 10.8l1.4 1.4M3.8 12.2l1.4-1.4M10.8 5.2l1.4-1.4" />
    </>
  ),
  agent: KIND_SHAPES.DaemonSet,
  timer: KIND_SHAPES.CronJob,
  balancer: <path d="M3 2.5v11M3 8h3.5M6.5 4v8M6.5 4H13M6.5 12H13" />,
  resource: KIND_SHAPES.PersistentVolumeClaim,
  config: (
    <>
      <rect x="3" y="2.5" width="10" height="11" rx="1.5" />
      <path d="M5.5 6h5M5.5 8.5h5M5.5 11h3" />
    </>
  ),
}

/** The sign of a kind of thing; several internal hosts have the host's. */
export function FamilyIcon({ family, size }: Readonly<{ family: ThingFamily; size?: number }>) {
  return <Icon size={size}>{SHAPES[family]}</Icon>
}
