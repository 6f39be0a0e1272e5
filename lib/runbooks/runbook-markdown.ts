import type { Runbook, Step } from './runbook'

/** A runbook as Markdown, to paste into a chat or a ticket. */
export function runbookMarkdown({ title, symptom, concept, causes, steps }: Runbook): string {
  return `${[
    `# ${title}: ${concept}`,
    '',
    symptom,
    '',
    'Likely causes, the likeliest first:',
    '',
    ...causes.map((cause) => `- ${cause}`),
    '',
    ...steps.flatMap(stepLines),
  ]
    .join('\n')
    .trimEnd()}\n`
}

function stepLines({ command, outcomes }: Step, index: number): string[] {
  const { title, healthy, mutates } = command
  return [
    `## ${index + 1}. ${title}${mutates ? ' (changes the cluster)' : ''}`,
    '',
    '```sh',
    command.filled ?? command.command,
    '```',
    '',
    ...(healthy === undefined ? [] : [`Healthy: ${healthy}`, '']),
    ...outcomes.map(
      ({ see, then, change }) =>
        `- If you see **${see}**: ${then}${change ? ` (\`${change.path}\`${lineText(change)})` : ''}`,
    ),
    '',
  ]
}

function lineText({
  span,
  written,
}: {
  readonly span?: { readonly line: number }
  readonly written: boolean
}): string {
  return span === undefined || !written ? ', not written' : `, line ${span.line}`
}
