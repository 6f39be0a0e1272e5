import type { Exploration } from '../../explore'
import type { Command } from '../../kubectl/command'
import { commandsFor } from '../../kubectl/commands'
import type { DerivedObject, MappedObject } from '../../mapping/mapped-object'
import type { ThingContent } from '../../overview/thing-content'
import { maskObjects } from '../../share/mask-objects'
import { maskText } from '../../share/mask-text'
import { applicableText } from '../../yaml/applicable-text'
import { printObjects } from '../../yaml/print-objects'
import { thingsShown } from '../things-shown'
import { html, type Markup, NO_MARKUP } from './markup'

type Anchors = ReadonlyMap<string, string>

/** The details of each thing, of each object and of what controllers make of it. */
export function sections(exploration: Exploration, anchors: Anchors): Markup[] {
  const { objects, derived } = exploration
  const commands = new Map<string, Command[]>()
  for (const command of commandsFor(exploration))
    commands.set(command.node, [...(commands.get(command.node) ?? []), command])
  const commandsOf = (id: string) => commandList(commands.get(id) ?? [])
  return [
    ...thingsShown(exploration).map((thing) => thingSection(thing, exploration, anchors)),
    ...objects.map((object) => objectSection(object, anchors, commandsOf(object.id))),
    ...derived.map((object) => derivedSection(object, anchors, commandsOf(object.id))),
  ]
}

/** A link to the details of an object or a thing. */
export function linkTo(id: string, words: string, anchors: Anchors): Markup {
  const anchor = anchors.get(id)
  return anchor === undefined ? html`${words}` : html`<a href="#${anchor}">${words}</a>`
}

function section(id: string, anchors: Anchors, kind: string, name: string, rest: Markup): Markup {
  const heading = html`<h2><small>${kind}</small> ${maskText(name)}</h2>`
  return html`<section id="${anchors.get(id) ?? ''}">${heading}${rest}</section>
`
}

function thingSection(
  { thing, facts }: ThingContent,
  exploration: Exploration,
  anchors: Anchors,
): Markup {
  const { objects, things } = exploration
  const named = (id: string) => {
    const other = things.things.find((each) => each.id === id)
    return linkTo(id, other ? `${other.sort} ${maskText(other.name)}` : id, anchors)
  }
  const relations = things.edges.flatMap(({ from, to, relation, reason, span }) => {
    if (from !== thing.id && to !== thing.id) return []
    const why = span ? `${reason}, line ${span.line}` : reason
    return from === thing.id
      ? html`<li>${relation} ${named(to)} <small>${why}</small></li>`
      : html`<li>${named(from)} ${relation} it <small>${why}</small></li>`
  })
  const own = objects.filter(({ concept }) => thing.concepts.includes(concept))
  const rows = own.map(
    ({ id, kind, name }) => html`<li>${linkTo(id, `${kind} ${name}`, anchors)}</li>`,
  )
  const lines = [...thing.more.map(maskText), ...facts].map((line) => html`<li>${line}</li>`)
  const content = html`${list('', lines)}${list('Relations', relations)}${list('Objects', rows)}`
  return section(thing.id, anchors, thing.sort, thing.name, content)
}

function objectSection(object: MappedObject, anchors: Anchors, commands: Markup): Markup {
  const { id, kind, name, concept } = object
  const printed = printObjects(maskObjects([object]))
  const yaml = applicableText(printed.text, printed.objects)
  const from =
    concept === 'app' ? html`of the app itself` : html`from ${linkTo(concept, concept, anchors)}`
  const content = html`<p>${from}</p>${commands}<h3>YAML</h3><pre tabindex="0">${yaml}</pre>`
  return section(id, anchors, kind, name, content)
}

function derivedSection(
  { id, kind, pattern, owner, maker, explanation, lifetime }: DerivedObject,
  anchors: Anchors,
  commands: Markup,
): Markup {
  const made = html`made later by ${maker}, from ${linkTo(owner, owner.replace('/', ' '), anchors)}`
  const content = html`<p>${made}</p><p>${explanation}</p><p>${lifetime}</p>${commands}`
  return section(id, anchors, kind, pattern, content)
}

function commandList(commands: readonly Command[]): Markup {
  if (commands.length === 0) return NO_MARKUP
  const rows = commands.map(({ title, command, filled, mutates, healthy }) => {
    const mark = mutates ? html` <em>changes the cluster</em>` : NO_MARKUP
    const expected = healthy === undefined ? NO_MARKUP : html`<small>healthy: ${healthy}</small>`
    return html`<dt>${title}${mark}</dt><dd><code>${filled ?? command}</code>${expected}</dd>`
  })
  return html`<h3>kubectl</h3><dl>${rows}</dl>`
}

/** A list under a heading; nothing where it is empty. */
export function list(heading: string, items: readonly Markup[]): Markup {
  if (items.length === 0) return NO_MARKUP
  const head = heading === '' ? NO_MARKUP : html`<h3>${heading}</h3>`
  return html`${head}<ul>${items}</ul>`
}
