import type { Plan } from './plan'
import { shown } from './plan-text'

/** A plan for a pull request: the worst first, a table, and the fields folded. */
export function planMarkdown(plan: Plan): string {
  const [worst] = plan.consequences
  const changed = plan.objects.filter(({ outcome }) => outcome !== 'unchanged')
  return [
    `### Convox plan: ${worst ? worst.sentence : 'nothing that anybody notices'}`,
    '',
    plan.summary,
    ...(plan.partial ? ['', '**One side cannot be read: this plan is partial.**'] : []),
    ...(plan.consequences.length > 0
      ? [
          '',
          '| Severity | What happens | What to do |',
          '|---|---|---|',
          ...plan.consequences.map(
            ({ severity, sentence, advice }) =>
              `| ${severity} | ${cell(sentence)} | ${cell(advice)} |`,
          ),
        ]
      : []),
    '',
    `<details><summary>${changed.length} objects</summary>`,
    '',
    '| Object | Outcome | Fields |',
    '|---|---|---|',
    ...changed.map(({ id, outcome, fields }) => {
      const list = fields.map(
        ({ path, before, after }) => `\`${path}\`: ${shown(before)} → ${shown(after)}`,
      )
      return `| ${cell(id)} | ${outcome} | ${cell(list.join('; '))} |`
    }),
    '',
    '</details>',
    '',
  ].join('\n')
}

/** One cell of a table: no line breaks, and nothing that ends it or begins a tag. */
function cell(text: string): string {
  return text
    .replace(/[\p{Cc}]+/gu, ' ')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
}
