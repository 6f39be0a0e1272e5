import type { Exploration } from '../explore'
import type { Cluster, CommandTarget } from '../kubectl/cluster'
import { knownCluster } from '../kubectl/known-cluster'
import { hostsOf } from '../kubectl/rows/routing'
import { fieldList, fieldText, fieldTexts } from '../kubernetes/field'
import { podTemplate } from '../kubernetes/pod-template'
import { nameMatcher, patternParts } from '../mapping/derived/name-pattern'
import { escapePattern } from '../text/escape-pattern'

/** What a clue names, and its confidence; higher is more certain. */
export interface Finding {
  readonly id: string
  readonly sure: number
  /** What the word is, in a few words, where it is not the name of the object. */
  readonly as?: string
}

/** An exploration, read once for all the clues of a text. */
export interface Index {
  readonly exploration: Exploration
  readonly cluster: Cluster
  readonly byName: ReadonlyMap<string, readonly CommandTarget[]>
  readonly patterns: readonly {
    readonly subject: CommandTarget
    readonly exact: RegExp
    readonly loose: RegExp
  }[]
  readonly hosts: ReadonlyMap<string, Finding>
  readonly images: ReadonlyMap<string, Finding>
  readonly variables: ReadonlyMap<string, readonly Finding[]>
}

const indexes = new WeakMap<Exploration, Index>()

/** Gathered once however often one asks: a look-up is made at each key that is typed. */
export function indexOf(exploration: Exploration): Index {
  const index = indexes.get(exploration) ?? gathered(exploration)
  indexes.set(exploration, index)
  return index
}

function gathered(exploration: Exploration): Index {
  const cluster = knownCluster(exploration)
  const subjects = [...cluster.subjects.values()]
  return {
    exploration,
    cluster,
    byName: namesOf(subjects),
    patterns: exploration.derived.flatMap((made) => {
      const subject = cluster.subjects.get(made.id)
      if (subject === undefined || !made.pattern.includes('<')) return []
      return [
        {
          subject,
          exact: new RegExp(nameMatcher(made.pattern)),
          loose: looseMatcher(made.pattern),
        },
      ]
    }),
    hosts: hostsIn(subjects),
    images: imagesIn(subjects),
    variables: variablesIn(subjects),
  }
}

function looseMatcher(pattern: string): RegExp {
  const parts = patternParts(pattern).map(({ text, hole }) =>
    hole === undefined ? escapePattern(text) : '[a-z0-9]{2,10}',
  )
  return new RegExp(`^${parts.join('')}$`)
}

function namesOf(subjects: readonly CommandTarget[]): Map<string, CommandTarget[]> {
  const names = new Map<string, CommandTarget[]>()
  for (const subject of subjects)
    names.set(subject.name, [...(names.get(subject.name) ?? []), subject])
  return names
}

function hostsIn(subjects: readonly CommandTarget[]): Map<string, Finding> {
  const hosts = new Map<string, Finding>()
  for (const subject of subjects) {
    if (subject.object === undefined) continue
    if (subject.kind === 'Ingress' || subject.kind === 'HTTPProxy')
      for (const name of hostsOf(subject))
        hosts.set(name, { id: subject.id, sure: 85, as: 'a host of it' })
    const alias = fieldText(subject.object, 'metadata', 'annotations', 'convox.com/alias')
    if (subject.kind === 'Service' && alias)
      hosts.set(alias, { id: subject.id, sure: 85, as: 'its name inside the rack' })
  }
  return hosts
}

function imagesIn(subjects: readonly CommandTarget[]): Map<string, Finding> {
  const images = new Map<string, Finding>()
  for (const subject of subjects) {
    const name =
      subject.object && fieldText(podTemplate(subject.object), 'spec', 'containers', 0, 'image')
    if (name === undefined || subject.kind === 'CronJob') continue
    const finding = { id: subject.id, sure: 85, as: 'its image' }
    const tag = name.split('/').at(-1) ?? name
    for (const key of [name, tag, tag.includes('.') ? tag.slice(tag.indexOf(':') + 1) : tag])
      if (!images.has(key)) images.set(key, finding)
  }
  return images
}

/**
 * The names of variables, and who holds them: the Secret, or the workload that takes one from a
 * resource.
 */
function variablesIn(subjects: readonly CommandTarget[]): Map<string, Finding[]> {
  const variables = new Map<string, Finding[]>()
  const add = (name: string, finding: Finding) =>
    variables.set(name, [...(variables.get(name) ?? []), finding])
  for (const subject of subjects) {
    if (subject.object === undefined) continue
    if (subject.kind === 'Secret' && subject.labels.type === 'env')
      for (const name of Object.keys(fieldTexts(subject.object, 'data')))
        add(name, { id: subject.id, sure: 30, as: 'a variable in it' })
    for (const entry of fieldList(podTemplate(subject.object), 'spec', 'containers', 0, 'env')) {
      const map = fieldText(entry, 'valueFrom', 'configMapKeyRef', 'name')
      const name = fieldText(entry, 'name')
      const id = `ConfigMap/${map}`
      if (map && name && !variables.get(name)?.some((finding) => finding.id === id))
        add(name, { id, sure: 32, as: 'a variable taken from it' })
    }
  }
  return variables
}
