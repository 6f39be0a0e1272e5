/** What is wrong with a path that must stay below its folder. */
export function descendingPathFaults(path: string): readonly string[] {
  const faults = path.startsWith('/') ? ['must be a relative path'] : []
  return [...faults, ...backstepFaults(path)]
}

export function backstepFaults(path: string): readonly string[] {
  return path.split('/').includes('..') ? ["must not contain '..'"] : []
}
