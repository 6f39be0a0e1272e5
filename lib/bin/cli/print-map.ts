import fs from 'node:fs'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import { oneForEachCause } from '../../diagnostics/one-cause'
import type { Exploration } from '../../explore'
import { exploreGuarded } from '../../explore-guarded'
import { appMarkdown } from '../../export/markdown'
import { mermaidText } from '../../export/mermaid'
import { commandsAbout, commandsFor } from '../../kubectl/commands'
import { settingsFrom } from '../../rack/settings'
import { runbookIndex } from '../../runbooks/runbook-index'
import { oneLine, printable } from '../../text/one-line'
import { applicableText } from '../../yaml/applicable-text'
import { printObjects } from '../../yaml/print-objects'
import { withProvenance } from '../../yaml/provenance-comment'
import type { Format, Request } from './arguments'
import { commandText } from './command-text'
import { runbookText } from './runbook-text'
import { tree } from './tree'

const STANDARD_INPUT = 0

/** Prints what was asked for and gives the exit code. */
export function printMap(request: Request): number {
  const given = readInputs(request)
  if ('fault' in given) {
    process.stderr.write(`${oneLine(given.fault ?? '')}\n`)
    return 2
  }
  const exploration = exploreGuarded(given.text, given.settings)
  const name = request.file === '-' ? 'convox.yml' : request.file
  for (const diagnostic of oneForEachCause(exploration.diagnostics))
    process.stderr.write(`${problemLine(name, diagnostic)}\n`)
  if (request.runbook !== undefined)
    return printRunbook(request.runbook, request.service, exploration)
  process.stdout.write(PRINTERS[request.format](exploration, request))
  return exploration.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0
}

function printRunbook(
  symptom: string,
  service: string | undefined,
  exploration: Exploration,
): number {
  const text = runbookText(symptom, service, exploration)
  if (text === undefined) {
    const known = runbookIndex(exploration).map(({ id, title }) => `  ${id.padEnd(18)} ${title}`)
    process.stderr.write(
      `no runbook for ${symptom}${service === undefined ? '' : ` of ${service}`}; there are:\n${known.join('\n')}\n`,
    )
    return 2
  }
  process.stdout.write(printable(text))
  return 0
}

function readInputs(request: Request) {
  try {
    const settings: unknown =
      request.settings === undefined ? {} : JSON.parse(fs.readFileSync(request.settings, 'utf8'))
    const env = request.env === undefined ? {} : { env: fs.readFileSync(request.env, 'utf8') }
    const text = fs.readFileSync(request.file === '-' ? STANDARD_INPUT : request.file, 'utf8')
    return {
      text,
      settings: settingsFrom({ ...(settings as object), ...request.identity, ...env }),
    }
  } catch (error) {
    return { fault: (error as Error).message }
  }
}

function problemLine(file: string, { span, severity, code, message }: Diagnostic): string {
  return oneLine(`${file}:${span.line}:${span.column}: ${severity} ${code}: ${message}`)
}

const PRINTERS: Record<Format, (exploration: Exploration, request: Request) => string> = {
  yaml: ({ objects }) => {
    const printed = printObjects(objects)
    return applicableText(withProvenance(printed, objects), printed.objects)
  },
  json: ({ objects }) =>
    `${JSON.stringify(
      objects.map(({ object }) => object),
      null,
      2,
    )}\n`,
  kubectl: (exploration, { node }) =>
    commandText(node === undefined ? commandsFor(exploration) : commandsAbout(node, exploration)),
  tree: (exploration) => printable(tree(exploration)),
  mermaid: mermaidText,
  markdown: appMarkdown,
}
