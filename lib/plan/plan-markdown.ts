import { TITLES } from './consequence-kinds'
import { ownFields } from './of-release'
import type { Consequence, Plan } from './plan'
import { shownChange } from './plan-text'

interface MarkdownOptions {
  /** Where the plan can be opened. */
  readonly link?: string
}

/** A plan for a pull request: the worst first, a table, and the details folded. */
export function planMarkdown(plan: Plan, { link }: MarkdownOptions = {}): string {
  const [worst] = plan.consequences
  const changed = plan.objects.filter(({ outcome }) => outcome !== 'unchanged')
  const open = link === undefined ? '' : ` [Open this plan](${link})`
  return [
    `### Convox plan: ${worst ? worst.sentence : 'nothing that anybody notices'}`,
    '',
    `${plan.headline}${open}`,
    '',
    `**${plan.summary}**`,
    ...(plan.partial ? ['', '**One side cannot be read: this plan is partial.**'] : []),
    ...table(plan.consequences),
    ...folded(`${changed.length} objects`, [
      '| Object | Outcome | Fields |',
      '|---|---|---|',
      ...changed.map(({ id, outcome, fields }) => {
        const { own, ofRelease } = ownFields(fields)
        const list = own.map(
          ({ path, before, after }) => `\`${path}\`: ${shownChange(before, after, '→')}`,
        )
        const only = ofRelease > 0 && own.length === 0 ? 'ids of the release only' : ''
        return `| ${cell(id)} | ${outcome} | ${cell(list.join('; '))}${only} |`
      }),
    ]),
    ...folded(
      'In the order in which it happens',
      plan.order.map(({ sentence }, index) => `${index + 1}. ${cell(sentence)}`),
    ),
    ...(plan.assumed.length > 0
      ? ['', `<sub>Assumed: ${cell(plan.assumed.join('; '))}.</sub>`]
      : []),
    '',
  ].join('\n')
}

function table(consequences: readonly Consequence[]): string[] {
  if (consequences.length === 0) return []
  return [
    '',
    '| Severity | What happens | What to do | Lines |',
    '|---|---|---|---|',
    ...consequences.map(
      ({ severity, sentence, advice, before, after }) =>
        `| ${TITLES[severity]} | ${cell(sentence)} | ${cell(advice)} | ${lines(before, after)} |`,
    ),
  ]
}

function lines(before: number | undefined, after: number | undefined): string {
  return before === undefined && after === undefined
    ? ''
    : `${before ?? 'none'} → ${after ?? 'none'}`
}

function folded(summary: string, content: readonly string[]): string[] {
  return ['', `<details><summary>${summary}</summary>`, '', ...content, '', '</details>']
}

/** One cell of a table: no line breaks, and nothing that ends it or begins a tag. */
function cell(text: string): string {
  return text
    .replace(/[\p{Cc}]+/gu, ' ')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
}
