import { derive, Sourced } from '../../provenance/sourced'
import type { Port } from '../port'
import { fill, type Liveness, or, type StartupProbe, type Timings } from './health'

const GPU_TIMINGS = {
  grace: 300,
  interval: 10,
  timeout: 5,
  successThreshold: 1,
  failureThreshold: 180,
}

/**
 * A GPU service with a port gets a check of that port, since models load slowly. Numbers that are
 * not written come from liveness, even from one without a path, and only then from the GPU's
 * defaults. Facts, section 4.2, steps 8 to 10.
 */
export function startupProbeWithDefaults(
  given: StartupProbe,
  liveness: Liveness,
  main: Port,
  gpus: Sourced<number>,
): StartupProbe {
  const automatic =
    gpus.value > 0 &&
    given.path.value === '' &&
    given.tcpSocketPort.value === '' &&
    main.number.value > 0
  const probe = automatic
    ? {
        ...given,
        tcpSocketPort: derive('gpu-startup-probe', [main.number, gpus], (number) => String(number)),
      }
    : given
  if (probe.path.value === '' && probe.tcpSocketPort.value === '') return probe
  const borrowed = { ...probe, ...borrow(probe, liveness) }
  return gpus.value > 0 && probe.tcpSocketPort.value !== ''
    ? { ...borrowed, ...fill(borrowed, GPU_TIMINGS, 'gpu-startup-probe') }
    : borrowed
}

function borrow(probe: StartupProbe, liveness: Liveness): Timings {
  const one = (name: keyof Timings) =>
    or(
      probe[name],
      new Sourced(
        liveness[name].value,
        [...probe[name].origins, ...liveness[name].origins],
        'startup-from-liveness',
      ),
    )
  return {
    grace: one('grace'),
    interval: one('interval'),
    timeout: one('timeout'),
    successThreshold: one('successThreshold'),
    failureThreshold: one('failureThreshold'),
  }
}
