import { parseArgs } from 'node:util'
import { type AnsweredRunbook, type AskAnswer, askAnswer } from '../../ask/ask-answer'
import { exploreGuarded } from '../../explore-guarded'
import { settingsFrom } from '../../rack/settings'
import { printable } from '../../text/one-line'
import { APP_OPTIONS, readText, settingsOf } from './app-options'
import { answerJsonLines, textOf } from './json-lines'

const USAGE = `npm run --silent map -- ask FILE ["TEXT"] [options]
  what a text from a terminal is about; without TEXT it is read from standard input
  -o FORMAT           text (default), json
  --jsonl             one {"manifest", "settings", "ask": text} a line in, one answer a line out`

/** @returns 0, or 2 when called wrongly. */
export async function askCommand(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...APP_OPTIONS,
        output: { type: 'string', short: 'o', default: 'text' },
        jsonl: { type: 'boolean', default: false },
      },
    })
    if (values.jsonl) {
      await answerJsonLines(process.stdin, process.stdout, (request) =>
        askAnswer(
          textOf(request, 'ask') ?? '',
          exploreGuarded(textOf(request, 'manifest') ?? '', settingsFrom(request.settings)),
        ),
      )
      return 0
    }
    const [file, ...words] = positionals
    if (file === undefined || !['text', 'json'].includes(values.output)) return wrong(USAGE)
    if (file === '-' && words.length === 0)
      return wrong('one of the two must not be standard input')
    const exploration = exploreGuarded(readText(file), settingsOf(values))
    const answer = askAnswer(words.length === 0 ? readText('-') : words.join(' '), exploration)
    if (values.output === 'json') process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
    else process.stdout.write(`${answerText(answer)}\n`)
    return 0
  } catch (error) {
    return wrong((error as Error).message)
  }
}

function answerText({ matches, runbooks, similar, deploy, problems = [] }: AskAnswer): string {
  const lines = [
    ...(deploy === undefined ? [] : [`deploy: ${deploy.description}`]),
    ...(deploy?.error === undefined ? [] : [`  convox says: ${deploy.error}`]),
    ...problems.map(
      ({ line, message, advice }) => `convox.yml line ${line}: ${message}\n  ${advice}`,
    ),
    ...matches.map(({ node, as }) => `${node}: ${as}`),
    ...runbooks.flatMap(runbookLines),
  ]
  if (matches.length === 0 && problems.length === 0)
    lines.push(
      similar.length === 0
        ? 'Nothing of this app is named here. Which service, resource or timer is it about?'
        : `Nothing of this app has that name. Did you mean ${similar.join(', ')}?`,
    )
  return printable(lines.join('\n'))
}

function runbookLines({ id, service, cause, change }: AnsweredRunbook): string[] {
  const place =
    change?.line === undefined
      ? ''
      : `, ${change.written ? '' : 'not written, '}line ${change.line}`
  return [
    `runbook ${id}${service === undefined ? '' : ` of ${service}`}`,
    ...(cause === undefined ? [] : [`  ${cause}`]),
    ...(change === undefined ? [] : [`  change ${change.path}${place}`]),
  ]
}

function wrong(message: string): number {
  process.stderr.write(`${message}\n`)
  return 2
}
