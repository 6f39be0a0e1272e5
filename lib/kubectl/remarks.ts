import { closest } from 'fastest-levenshtein'
import { CATEGORIES, kindSpellings, kindsNamed } from '../kubernetes/kind-names'
import { KINDS, type Kind } from '../kubernetes/kinds'
import { requirementText } from '../kubernetes/label-selector'
import type { Inventory, Item } from './inventory'
import type { KubectlLine } from './kubectl-line'
import { labelNobodyHas } from './label-remark'
import { listed, type ObjectRemark } from './object-remark'
import { isHole, isNamed, select } from './select'

/** What a person might not expect of a line's answer, a sentence each, the gravest first. */
export function remarksOn(
  line: KubectlLine,
  found: readonly Item[],
  inventory: Inventory,
): string[] {
  return REMARKS.flatMap((remark) => remark(line, found, inventory)).filter(
    (text) => text !== undefined,
  )
}

const misspeltKind: ObjectRemark = ({ error }) => {
  const word = /resource type "(.*)"$/.exec(error ?? '')?.[1]
  return [
    word
      ? `No kind is called \`${word}\`. The nearest is \`${closest(word.toLowerCase(), kindSpellings())}\`.`
      : undefined,
  ]
}

const noNamespace: ObjectRemark = (line, _, { namespace }) => {
  if (
    line.namespace !== undefined ||
    line.allNamespaces ||
    !line.targets.some((target) => target.namespaced)
  )
    return []
  return [
    `Without \`-n\` it is asked of your context's namespace, which is \`default\` until you set it. Add \`-n ${namespace}\`.`,
  ]
}

const otherNamespace: ObjectRemark = (line, found, inventory) => {
  const { namespace } = line
  if (
    namespace === undefined ||
    found.length > 0 ||
    inventory.items.some((item) => item.namespace === namespace) ||
    isHole(namespace)
  )
    return []
  const here = select({ ...line, namespace: inventory.namespace }, inventory)
  if (line.error !== undefined || here.length === 0) return []
  return [
    `No object of this app is in the namespace ${namespace}. Its namespace is ${inventory.namespace}, RACK-APP.`,
  ]
}

const allNamespaces: ObjectRemark = (line) => {
  if (!line.allNamespaces) return []
  const keys = new Set(line.selector?.map((requirement) => requirement.key))
  if (keys.has('app') && keys.has('rack')) return []
  return [
    '`-A` asks every namespace: other apps, and other racks of the cluster, answer too. `app=...,rack=...` in the selector keeps to one app.',
  ]
}

const leftOutByAll: ObjectRemark = (line, _, inventory) => {
  if (!line.targets.some((target) => target.word === 'all')) return []
  const every = {
    ...line,
    targets: [{ word: 'all', kinds: Object.keys(KINDS) as Kind[], namespaced: true }],
  }
  const missed = select(every, inventory).filter(
    (item) => item.namespace !== undefined && !(CATEGORIES.all ?? []).includes(item.kind),
  )
  if (missed.length === 0) return []
  const kinds = [...new Set(missed.map((item) => item.kind))]
  return [
    `\`all\` is not all: it leaves out ${listed(kinds.map((kind) => counted(missed, kind)))}. Name the kinds: \`${kinds.map((kind) => KINDS[kind].resource).join(',')}\`.`,
  ]
}

/**
 * Objects of another thing of convox.yml that come along, and the requirement that would keep them
 * out.
 */
const comesAlong: ObjectRemark = (line, found) => {
  const asked = line.selector?.find(
    (requirement) => requirement.key === 'service' && requirement.operator === 'in',
  )
  if (asked === undefined || line.selector?.some((requirement) => requirement.key === 'type'))
    return []
  return Object.entries(COMES_ALONG).map(([type, { why, without }]) => {
    const items = found.filter((item) => item.labels.type === type)
    if (items.length === 0) return undefined
    const names = listed(items.map((item) => `${item.kind} ${item.name}`))
    return `${names} ${items.length === 1 ? 'comes' : 'come'} along: ${why}. Ask for \`${requirementText(asked)},${without}\`.`
  })
}

const COMES_ALONG = {
  timer: {
    why: 'the Jobs and pods of a timer carry the label of the service whose image they run',
    without: 'type=service',
  },
  process: {
    why: 'the pods of `convox run` carry the label of their service',
    without: 'type=service',
  },
  balancer: {
    why: 'a balancer carries the label of the service that it leads to',
    without: 'type!=balancer',
  },
}

const shortLived: ObjectRemark = (line, found) => {
  const brief = found.filter(
    (item) =>
      item.kind === 'Pod' && (item.labels.type === 'timer' || item.labels.type === 'process'),
  )
  if (brief.length === 0 || brief.length < found.filter((item) => item.kind === 'Pod').length)
    return []
  return [
    `The rack removes these pods about 5 s after they end${line.verb === 'logs' ? ', and their logs with them: follow with `-f` while they run' : ''}.`,
  ]
}

const logsOverManyPods: ObjectRemark = (line) => {
  if (line.verb !== 'logs' || line.selector === undefined) return []
  return [
    line.flags.has('tail')
      ? undefined
      : 'With a selector, logs show the last 10 lines of each pod. `--tail=-1` shows all.',
    line.flags.has('follow') && !line.flags.has('max-log-requests')
      ? 'It follows 5 containers at most and refuses more. Raise `--max-log-requests`.'
      : undefined,
  ]
}

const unknownName: ObjectRemark = (line, _, inventory) =>
  line.targets.map(({ kinds, name, word }) => {
    if (name === undefined || isHole(name) || kinds.length === 0 || line.error !== undefined)
      return undefined
    const ofKind = inventory.items.filter((item) => kinds.includes(item.kind))
    if (ofKind.some((item) => isNamed(item, name))) return undefined
    const bearers = inventory.items.filter((item) => isNamed(item, name))
    const made = ofKind.filter((item) => item.name.startsWith(`${name}-<`))
    if (made.length > 0)
      return `No ${word} is called ${name}: they are called ${listed(made.map((item) => `\`${item.name}\``))}.`
    if (bearers.length > 0)
      return `No ${word} is called ${name}; ${listed(bearers.map((item) => `the ${item.kind}`))} is.`
    const nearest =
      ofKind.length > 0
        ? closest(
            name,
            ofKind.map((item) => item.name),
          )
        : undefined
    return `No ${word} of this app is called ${name}${nearest ? `; the nearest is \`${nearest}\`` : ''}.`
  })

const holes: ObjectRemark = (line) => {
  const hole = line.targets.find(
    (target) => target.name?.startsWith('<') && isHole(target.name),
  )?.name
  return [
    hole
      ? `Replace \`${hole}\` with a name: a shell would read the \`<\` as a redirection.`
      : undefined,
  ]
}

const fieldSelector: ObjectRemark = (line) => [
  line.flags.has('field-selector')
    ? 'A field selector needs the state of a cluster, which this page does not have: it is ignored here.'
    : undefined,
]

const foreignKinds: ObjectRemark = ({ targets }) => {
  const foreign = targets.filter(
    (target) => target.kinds.length === 0 && kindsNamed(target.word) !== undefined,
  )
  return [
    foreign.length > 0
      ? `No convox.yml makes ${listed(foreign.map((target) => `\`${target.word}\``))}; what a cluster has of them is not known here.`
      : undefined,
  ]
}

const REMARKS: readonly ObjectRemark[] = [
  misspeltKind,
  otherNamespace,
  unknownName,
  labelNobodyHas,
  leftOutByAll,
  comesAlong,
  noNamespace,
  allNamespaces,
  logsOverManyPods,
  shortLived,
  holes,
  fieldSelector,
  foreignKinds,
]

function counted(items: readonly Item[], kind: Kind): string {
  const count = items.filter((item) => item.kind === kind).length
  return `${count} ${kind}${count === 1 ? '' : 's'}`
}
