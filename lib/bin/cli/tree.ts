import type { Exploration } from '../../explore'

/**
 * Each thing of convox.yml with the objects that it makes, and those that controllers make later in
 * brackets.
 */
export function tree({ concepts, objects, derived }: Exploration): string {
  const lines = concepts.flatMap((concept) => {
    const rows = [
      ...objects
        .filter((each) => each.concept === concept.id)
        .map(({ kind, name }) => `${kind} ${name}`),
      ...derived
        .filter((each) => each.concept === concept.id)
        .map(({ kind, pattern }) => `(${kind} ${pattern})`),
    ]
    const place = concept.span ? `, lines ${concept.span.line}-${concept.span.endLine}` : ''
    return [
      `${concept.name} (${concept.what}${place})`,
      ...rows.map((row, index) => `${index === rows.length - 1 ? '└─' : '├─'} ${row}`),
    ]
  })
  return `${lines.join('\n')}\n`
}
