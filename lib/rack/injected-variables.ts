/**
 * The variables that a rack puts into the environment of every service; PORT only where there is a
 * main port, and those of the build only where there is a build. Facts, section 2.4.
 */
export const INJECTED_VARIABLES: ReadonlySet<string> = new Set([
  'RACK',
  'RACK_URL',
  'APP',
  'RELEASE',
  'BUILD',
  'BUILD_DESCRIPTION',
  'BUILD_GIT_SHA',
  'SERVICE',
  'PORT',
])
