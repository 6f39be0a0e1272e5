/**
 * Under which path the page is hosted, as `BASE_PATH=/map`: nothing for the root of a host. Read at
 * the build, and by the server of its export.
 */
export function basePath() {
  const given = process.env.BASE_PATH ?? ''
  if (given === '' || given === '/') return ''
  const path = given.replace(/\/$/, '')
  if (!/^(?:\/[\w.~-]+)+$/.test(path))
    throw new Error(`BASE_PATH must be a path as /map, not "${given}".`)
  return path
}
