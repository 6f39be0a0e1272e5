import fs from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { exploreGuarded } from '../../../explore-guarded'
import { SEVERITIES } from '../../../plan/consequence-kinds'
import { plan } from '../../../plan/make-plan'
import type { Plan } from '../../../plan/plan'
import { planMarkdown } from '../../../plan/plan-markdown'
import { planText } from '../../../plan/plan-text'
import { settingsFrom } from '../../../rack/settings'
import { printable } from '../../../text/one-line'
import { answerJsonLines, type JsonObject, textOf } from '../json-lines'

export const PLAN_USAGE = `convox-map plan BEFORE AFTER [options]

  BEFORE, AFTER             two convox.yml files; - for one of them reads standard input
  --settings FILE           rack settings of both sides, as a JSON object
  --before-settings FILE    of one side
  --after-settings FILE
  -o FORMAT                 text (default), markdown, json
  --fail-on SEVERITY,...    end with 1 when there is such a consequence
  --jsonl                   {"before": {"manifest", "settings"}, "after": {...}} a line in, a plan a line out

Ends with 1 when the promote would be stopped or refused, or failed on; with 2 when called wrongly.`

const STANDARD_INPUT = 0

const PRINTERS = {
  text: (made: Plan) => planText(made, process.stdout.isTTY === true),
  markdown: planMarkdown,
  json: (made: Plan) => `${JSON.stringify(made, null, 2)}\n`,
}

/** Prints the plan of two files and gives the exit code. */
export async function planCommand(args: readonly string[]): Promise<number> {
  try {
    return await run(args)
  } catch (error) {
    process.stderr.write(`${printable((error as Error).message)}\n\n${PLAN_USAGE}\n`)
    return 2
  }
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      settings: { type: 'string' },
      'before-settings': { type: 'string' },
      'after-settings': { type: 'string' },
      output: { type: 'string', short: 'o', default: 'text' },
      'fail-on': { type: 'string', default: '' },
      jsonl: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(`${PLAN_USAGE}\n`)
    return 0
  }
  if (values.jsonl) {
    await planLines(process.stdin, process.stdout)
    return 0
  }
  const print = Object.hasOwn(PRINTERS, values.output)
    ? PRINTERS[values.output as keyof typeof PRINTERS]
    : undefined
  if (!print) throw new Error(`-o takes text, markdown or json, not ${values.output}`)
  const failOn = values['fail-on'].split(',').filter((name) => name !== '')
  const unknown = failOn.find((name) => !SEVERITIES.some((severity) => severity === name))
  if (unknown) throw new Error(`--fail-on takes ${SEVERITIES.join(', ')}, not ${unknown}`)
  const [before, after, ...more] = positionals
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error('plan takes two files, before and after')
  if (before === '-' && after === '-') throw new Error('only one side can be standard input')
  const made = plan(
    explored(before, values['before-settings'] ?? values.settings),
    explored(after, values['after-settings'] ?? values.settings),
  )
  process.stdout.write(values.output === 'json' ? print(made) : printable(print(made)))
  const failed = made.consequences.some(({ severity }) => failOn.includes(severity))
  return failed || made.promote === 'stopped' || made.promote === 'refused' ? 1 : 0
}

function explored(file: string, settings: string | undefined) {
  const text = fs.readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8')
  const given: unknown = settings === undefined ? {} : JSON.parse(fs.readFileSync(settings, 'utf8'))
  return exploreGuarded(text, settingsFrom(given))
}

export function planLines(input: Readable, output: Writable): Promise<void> {
  return answerJsonLines(input, output, (request) => {
    const [before, after] = [side(request.before), side(request.after)]
    return before && after ? plan(before, after) : { error: 'before and after must be objects' }
  })
}

function side(value: unknown) {
  if (typeof value !== 'object' || value === null) return undefined
  const request = value as JsonObject
  const manifest = textOf(request, 'manifest')
  return manifest === undefined
    ? undefined
    : exploreGuarded(manifest, settingsFrom(request.settings))
}
