import type { Settings } from '../rack/settings'

/**
 * The settings of the side before. Each promote has a release of its own: where nobody has named
 * two, the one before is assumed to be another, so that the plan holds what every deploy does.
 */
export function withPreviousRelease(before: Settings, after: Settings): Settings {
  if (before.release !== after.release) return before
  return {
    ...before,
    release: 'RPREVIOUS',
    ...(before.build === after.build && { build: 'BPREVIOUS' }),
  }
}
