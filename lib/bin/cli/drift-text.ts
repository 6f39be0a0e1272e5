import type { Drift, DriftReport } from '../../live/difference'
import { ignoredText } from '../../live/ignored-text'

/**
 * A report for a terminal: the objects in the order of the map, each difference with its cause and
 * its command.
 */
export function driftText({ drift, ignored, notes }: DriftReport): string {
  const lines = notes.map((note) => `note: ${note}`)
  for (const [object, differences] of byObject(drift)) {
    lines.push('', object)
    for (const difference of differences) {
      lines.push(
        `  ${difference.kind.padEnd(8)} ${difference.path || '(the object)'}${change(difference)}`,
      )
      lines.push(`           ${difference.cause}`)
      lines.push(`           ${fate(difference)} ${difference.command}`)
    }
  }
  lines.push('', summary(drift, ignored))
  return `${lines.join('\n').trimStart()}\n`
}

/** The same as Markdown, for an issue or a chat. */
export function driftMarkdown({ drift, ignored, notes }: DriftReport): string {
  const lines = [
    `# Drift`,
    '',
    summary(drift, ignored),
    ...notes.flatMap((note) => ['', `> ${note}`]),
  ]
  for (const [object, differences] of byObject(drift)) {
    lines.push('', `## ${object}`, '')
    for (const difference of differences) {
      const where = difference.path === '' ? '' : ` \`${difference.path}\``
      lines.push(`- **${difference.kind}**${where}${change(difference)}`)
      lines.push(`  ${difference.cause} ${fate(difference)}`, '', `  \`${difference.command}\``, '')
    }
  }
  return `${lines.join('\n').trimEnd()}\n`
}

function byObject(drift: readonly Drift[]): Map<string, Drift[]> {
  const groups = new Map<string, Drift[]>()
  for (const each of drift) groups.set(each.object, [...(groups.get(each.object) ?? []), each])
  return groups
}

function change({ kind, expected, live }: Drift): string {
  const shown = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value))
  return kind === 'changed' || kind === 'added' || kind === 'removed'
    ? `: ${shown(expected)} -> ${shown(live)}`
    : ''
}

function fate({ kind, revertedByPromote }: Drift): string {
  if (kind === 'unknown') return revertedByPromote ? 'A promote removes it:' : 'To look at it:'
  return revertedByPromote ? 'A promote sets it back:' : 'A promote leaves it:'
}

function summary(drift: readonly Drift[], ignored: number): string {
  const found =
    drift.length === 0
      ? 'No drift: the cluster is as the text says.'
      : `${drift.length} ${drift.length === 1 ? 'difference' : 'differences'}.`
  return `${found} ${ignoredText(ignored)}`
}
