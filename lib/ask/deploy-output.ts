import type { NamedSubject } from './named-subjects'

/** How far a deploy came, by what convox printed. */
export interface DeployStage {
  readonly stage: 'build' | 'release' | 'apply' | 'rollout' | 'rollback'
  /** What that stage is, and that it failed there. */
  readonly description: string
  /** convox's own last words, where there are such. */
  readonly error?: string
}

const DESCRIPTIONS: Readonly<Record<DeployStage['stage'], string>> = {
  build: 'The build failed: no release was made, and what runs is unchanged.',
  release: 'The rack refused the release before it touched the cluster: what runs is unchanged.',
  apply: 'The API server refused an object of the release: the rack applies the release before.',
  rollout:
    'The objects were applied, and new pods do not become ready: the rack waits up to its timeout.',
  rollback: 'New pods did not become ready in time: the rack went back to the release before.',
}

const BUILDING =
  /^(Packaging source|Uploading source|Starting build|Building: |Authenticating |Running: docker|Build: +B[A-Z0-9]+)/m
const PROMOTING = /^Promoting\b/m
const STATUS = /\batom\/app\b.*=> *(\w+)/g
const ERROR = /^(?:Promoting \S+?\.\.\. *)?ERROR: *(.+)$/gm
const API_SERVER =
  /is invalid: |is forbidden|denied the request|unable to recognize|no matches for kind|error validating|failed calling webhook|Error from server|field is immutable|apply/
const DIAGNOSTICS = /^\s*(Deploy Diagnostics:|--- Service Status ---|--- Processes ---)/m

/** Where a deploy failed; undefined for other texts, and for a deploy without a failure. */
export function deployStage(text: string): DeployStage | undefined {
  const error = [...text.matchAll(ERROR)].at(-1)?.[1]?.trim()
  const status = [...text.matchAll(STATUS)].at(-1)?.[1] ?? ''
  if (DIAGNOSTICS.test(text)) {
    const failing = /\b(STALLED|DEPLOYING|unhealthy|not-ready)\b/.test(
      text.replace(/^.*Legend:.*$/m, ''),
    )
    return failing ? told('rollout', error) : undefined
  }
  const promoting = PROMOTING.test(text)
  if (!promoting && !BUILDING.test(text)) return undefined
  if (!promoting) return error === undefined ? undefined : told('build', error)
  if (
    /^(Rollback|Reverted|Deadline|Cancelled)$/.test(status) ||
    /^(rollback|.*roll(ing|ed) back)/i.test(error ?? '')
  )
    return told('rollback', error)
  if (status === 'Error' || (error !== undefined && API_SERVER.test(error)))
    return told('apply', error)
  if (error !== undefined)
    return told(/time-?out|timed out/i.test(error) ? 'rollout' : 'release', error)
  return /\b(Unhealthy|BackOff|FailedScheduling|Failed)\b/.test(text)
    ? told('rollout', error)
    : undefined
}

function told(stage: DeployStage['stage'], error: string | undefined): DeployStage {
  return { stage, description: DESCRIPTIONS[stage], ...(error !== undefined && { error }) }
}

/** A process or a service of `convox deploy-debug`, with all that is said of it. */
export interface DiagnosedBlock {
  readonly subject: NamedSubject
  readonly lines: readonly string[]
}

const PROCESS = /^\s*process:\s+(\S+)/
const POD_HEAD = /^\s*--- ([a-z0-9][a-z0-9-]*-[a-z0-9]{5}) ---\s*$/
const INIT_HEAD = /^\s*[●○]\s+(\S+)\s+\(service: (\S+)\)/
const SERVICE_LINE =
  /^\s*[●○]\s+(\S+)(?:\s+\(agent\))?\s+\d+\/\d+ process(?:es)? ready\s+(STALLED|DEPLOYING)/
const BLOCK_HEAD =
  /^\s*[●○]\s|^\s*--- (Service Status|Init Containers|Processes) ---|^Summary:|^Legend:|^=== /

/** The unhealthy parts of what `convox deploy-debug` printed; none for other texts. */
export function diagnosedBlocks(text: string): DiagnosedBlock[] {
  if (
    !/^\s*(Deploy Diagnostics:|--- (Service Status|Processes) ---|=== (Service Overview|Pod Details) ===)/m.test(
      text,
    )
  )
    return []
  const blocks: { subject?: NamedSubject; lines: string[] }[] = []
  for (const line of text.split('\n')) {
    const service = SERVICE_LINE.exec(line)
    const pod = POD_HEAD.exec(line)?.[1] ?? INIT_HEAD.exec(line)?.[1]
    if (BLOCK_HEAD.test(line) || pod !== undefined) {
      const name = pod ?? service?.[1]
      blocks.push({
        ...(name !== undefined && { subject: { name, ...(pod !== undefined && { kind: 'pod' }) } }),
        lines: [line],
      })
      continue
    }
    const block = blocks.at(-1)
    if (block === undefined) continue
    block.lines.push(line)
    const process = PROCESS.exec(line)?.[1]
    if (process !== undefined) block.subject = { kind: 'pod', name: process }
  }
  return blocks.flatMap(({ subject, lines }) => (subject === undefined ? [] : [{ subject, lines }]))
}
