type Labels = Readonly<Record<string, string | undefined>>

/** Labels that name one thing of an app, the most telling first. */
const NAMING = ['balancer', 'resource', 'timer', 'service-type', 'service', 'name'] as const

/**
 * The shortest selector that finds an object among those of its kind and namespace, by its labels;
 * none where it has none of its own.
 */
export function foundBy(labels: Labels): string | undefined {
  const naming = labels.type === 'timer' ? 'name' : NAMING.find((key) => labels[key] !== undefined)
  const keys = [...(naming ? [naming] : []), ...(labels.type === undefined ? [] : ['type'])]
  if (keys.length > 0) return keys.map((key) => `${key}=${labels[key]}`).join(',')
  return labels.system === undefined ? undefined : `system=${labels.system}`
}
