import fs from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { exploreGuarded } from '../../../explore-guarded'
import { readClusterFacts } from '../../../plan/cluster-facts'
import { SEVERITIES } from '../../../plan/consequence-kinds'
import { plan } from '../../../plan/make-plan'
import type { ClusterFacts, Plan } from '../../../plan/plan'
import { planMarkdown } from '../../../plan/plan-markdown'
import { planText } from '../../../plan/plan-text'
import { withPreviousRelease } from '../../../plan/previous-release'
import { type Settings, settingsFrom } from '../../../rack/settings'
import { NOTHING } from '../../../selection/selection'
import { findSecrets, withoutSecrets } from '../../../share/find-secrets'
import { encodePermalink } from '../../../share/permalink'
import { printable } from '../../../text/one-line'
import { answerJsonLines, type JsonObject, textOf } from '../json-lines'

export const PLAN_USAGE = `convox-map plan BEFORE AFTER [options]

  BEFORE, AFTER             two convox.yml files; - for one of them reads standard input
  --settings FILE           rack settings of both sides, as a JSON object
  --before-settings FILE    of one side
  --after-settings FILE
  --cluster FILE            what only the cluster knows, as a JSON object; each key may be left out:
                              "replicas": {"web": 3}   running pods (else the count of the text before)
                              "nodes": 4               nodes that agents run on (else 1)
                              "volumesGrow": false     whether the storage class expands (else true)
                              "unbound": ["NAME"]      claims without a volume (else none)
  --page URL                where this page is served: the Markdown links to the plan on it
  -o FORMAT                 text (default), markdown, json
  --fail-on SEVERITY,...    end with 1 when there is such a consequence
  --jsonl                   {"before": {"manifest", "settings"}, "after": {...}} a line in, a plan a line out

Ends with 1 when the promote would be stopped or refused, or failed on; with 2 when called wrongly.`

const STANDARD_INPUT = 0

const PRINTERS = {
  text: (made: Plan) => planText(made, process.stdout.isTTY === true),
  markdown: (made: Plan, link?: string) => planMarkdown(made, link === undefined ? {} : { link }),
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
      cluster: { type: 'string' },
      page: { type: 'string' },
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
  const sides = {
    before: sideOf(before, values['before-settings'] ?? values.settings),
    after: sideOf(after, values['after-settings'] ?? values.settings),
  }
  const settings = withPreviousRelease(sides.before.settings, sides.after.settings)
  const made = plan(
    exploreGuarded(sides.before.text, settings),
    exploreGuarded(sides.after.text, sides.after.settings),
    clusterFrom(values.cluster),
  )
  const printed = print(made, linkTo(values.page, sides))
  process.stdout.write(values.output === 'json' ? printed : printable(printed))
  const failed = made.consequences.some(({ severity }) => failOn.includes(severity))
  return failed || made.promote === 'stopped' || made.promote === 'refused' ? 1 : 0
}

interface FileSide {
  readonly text: string
  readonly settings: Settings
}

function sideOf(file: string, settings: string | undefined): FileSide {
  const text = fs.readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8')
  const given: unknown = settings === undefined ? {} : JSON.parse(fs.readFileSync(settings, 'utf8'))
  return { text, settings: settingsFrom(given) }
}

function clusterFrom(file: string | undefined): ClusterFacts {
  if (file === undefined) return {}
  const read = readClusterFacts(JSON.parse(fs.readFileSync(file, 'utf8')))
  if ('fault' in read) throw new Error(`${file}: ${read.fault}`)
  return read.facts
}

/** A longer one is cut by what people paste it into. */
const LONGEST_LINK = 8000

/** A link to the plan on the page, without what looks like a secret; none where it is too long. */
function linkTo(
  page: string | undefined,
  { before, after }: { readonly before: FileSide; readonly after: FileSide },
): string | undefined {
  if (page === undefined) return undefined
  const shared = { ...after, before, selection: NOTHING }
  const link = `${page}#${encodePermalink(withoutSecrets(shared, findSecrets(shared)))}`
  return link.length > LONGEST_LINK ? undefined : link
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
