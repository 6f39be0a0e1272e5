import {
  ArrowRightLeft,
  Ban,
  ChartNoAxesColumn,
  CirclePause,
  DatabaseZap,
  Equal,
  Flag,
  Globe,
  type LucideIcon,
  MapPin,
  RefreshCw,
  ShieldCheck,
  Unplug,
} from 'lucide-react'
import type { Severity } from '../../lib/plan/consequence-kinds'
import type { Promote } from '../../lib/plan/plan'

interface SeverityLook {
  readonly Icon: LucideIcon
  readonly colour: string
}

const [ERROR, WARNING, QUIET] = ['text-error', 'text-warning', 'text-ink-2']

export const SEVERITY_LOOKS: Readonly<Record<Severity, SeverityLook>> = {
  'data-lost': { Icon: DatabaseZap, colour: ERROR },
  refused: { Icon: Ban, colour: ERROR },
  downtime: { Icon: CirclePause, colour: WARNING },
  exposed: { Icon: Globe, colour: WARNING },
  unreachable: { Icon: Unplug, colour: WARNING },
  'address-changes': { Icon: MapPin, colour: WARNING },
  certificate: { Icon: ShieldCheck, colour: WARNING },
  'needs-action': { Icon: Flag, colour: WARNING },
  'pods-replaced': { Icon: RefreshCw, colour: QUIET },
  capacity: { Icon: ChartNoAxesColumn, colour: QUIET },
  'no-effect': { Icon: Equal, colour: QUIET },
}

/** How bad a plan is as a whole: the ground of its headline. */
export type Tone = 'error' | 'warning' | 'calm'

export function toneOf(promote: Promote, worst: Severity | undefined): Tone {
  if (promote === 'stopped' || promote === 'refused') return 'error'
  const colour = worst && SEVERITY_LOOKS[worst].colour
  return colour === ERROR ? 'error' : colour === WARNING ? 'warning' : 'calm'
}

export const CALM_ICON = ArrowRightLeft
