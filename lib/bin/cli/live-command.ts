import { parseArgs } from 'node:util'
import { exploreGuarded } from '../../explore-guarded'
import type { DriftReport } from '../../live/difference'
import { drift } from '../../live/drift'
import { settingsFrom } from '../../rack/settings'
import { printable } from '../../text/one-line'
import { APP_OPTIONS, readText, settingsOf } from './app-options'
import { driftMarkdown, driftText } from './drift-text'
import { answerJsonLines, textOf } from './json-lines'

const PRINTERS: Readonly<Record<string, (report: DriftReport) => string>> = {
  text: driftText,
  markdown: driftMarkdown,
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
}

const USAGE = `kubectl get KINDS -n NAMESPACE -o yaml | npm run --silent map -- live FILE - [options]
  what the cluster holds against what convox.yml makes of it
  -o FORMAT           text (default), markdown, json
  --fail-on-drift     end with 1 where there is drift
  --jsonl             one {"manifest", "settings", "live": text} a line in, one answer a line out`

/** @returns 0; with `--fail-on-drift` 1 where there is drift; 2 when called wrongly. */
export async function liveCommand(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...APP_OPTIONS,
        output: { type: 'string', short: 'o', default: 'text' },
        'fail-on-drift': { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
      },
    })
    if (values.jsonl) {
      await answerJsonLines(process.stdin, process.stdout, (request) =>
        drift(
          exploreGuarded(textOf(request, 'manifest') ?? '', settingsFrom(request.settings)),
          textOf(request, 'live') ?? '',
        ),
      )
      return 0
    }
    const [file, pasted = '-', ...more] = positionals
    const print = PRINTERS[values.output]
    if (file === undefined || more.length > 0 || print === undefined) return wrong(USAGE)
    if (file === '-' && pasted === '-')
      return wrong('standard input is what kubectl printed: name the file of convox.yml')
    const exploration = exploreGuarded(readText(file), settingsOf(values))
    const report = drift(exploration, readText(pasted))
    process.stdout.write(values.output === 'json' ? print(report) : printable(print(report)))
    return values['fail-on-drift'] && report.drift.length > 0 ? 1 : 0
  } catch (error) {
    return wrong((error as Error).message)
  }
}

function wrong(message: string): number {
  process.stderr.write(`${printable(message)}\n`)
  return 2
}
