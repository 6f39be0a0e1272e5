import { parseArgs } from 'node:util'

export const USAGE = `npm run --silent map -- [FILE or -] [options]

  FILE                a convox.yml; - or nothing reads standard input
  --settings FILE     rack settings as a JSON object
  --rack R --app A --release REL
  --env FILE          the release's variables, KEY=value lines
  -o FORMAT           yaml (default), json, kubectl, tree, mermaid, markdown
  --node KIND/NAME    with -o kubectl: the commands of one node only
  --runbook SYMPTOM   what to do: a symptom such as 503, or an error as the terminal shows it
  --service NAME      with --runbook: the service that it is about
  --jsonl             one JSON object a line in, {"manifest": text, "settings": object}, one a line out
  --help

Problems go to standard error. Ends with 1 when there is an error, with 2 when called wrongly.`

export const FORMATS = ['yaml', 'json', 'kubectl', 'tree', 'mermaid', 'markdown'] as const
export type Format = (typeof FORMATS)[number]

export interface Request {
  readonly file: string
  readonly settings: string | undefined
  readonly identity: { readonly rack?: string; readonly app?: string; readonly release?: string }
  readonly env: string | undefined
  readonly format: Format
  readonly node: string | undefined
  readonly runbook: string | undefined
  readonly service: string | undefined
  readonly jsonLines: boolean
  readonly help: boolean
}

export function parseArguments(args: readonly string[]): Request | { readonly usageError: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        settings: { type: 'string' },
        rack: { type: 'string' },
        app: { type: 'string' },
        release: { type: 'string' },
        env: { type: 'string' },
        output: { type: 'string', short: 'o', default: 'yaml' },
        node: { type: 'string' },
        runbook: { type: 'string' },
        service: { type: 'string' },
        jsonl: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const { rack, app, release, output } = values
    const format = FORMATS.find((each) => each === output)
    if (positionals.length > 1)
      return { usageError: `one file at a time, not ${positionals.length}` }
    if (!format) return { usageError: `-o takes ${FORMATS.join(', ')}, not ${output}` }
    return {
      file: positionals[0] ?? '-',
      settings: values.settings,
      identity: {
        ...(rack !== undefined && { rack }),
        ...(app !== undefined && { app }),
        ...(release !== undefined && { release }),
      },
      env: values.env,
      format,
      node: values.node,
      runbook: values.runbook,
      service: values.service,
      jsonLines: values.jsonl,
      help: values.help,
    }
  } catch (error) {
    return { usageError: (error as Error).message }
  }
}
