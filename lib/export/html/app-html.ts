import { oneForEachCause } from '../../diagnostics/one-cause'
import type { Exploration } from '../../explore'
import { maskText } from '../../share/mask-text'
import { html, Markup } from './markup'
import { PAGE_STYLE, themeVariables } from './page-style'
import { linkTo, list, sections } from './sections'

interface AppHtmlInput {
  readonly exploration: Exploration
  /** The map, whose cards link to the anchors. Markup: it is not escaped. */
  readonly svg: string
  /** Of all objects and things, by their ids. */
  readonly anchors: ReadonlyMap<string, string>
  /** The colours of the theme, by their names. */
  colour(name: string): string
  readonly dark: boolean
}

/** Nothing is loaded and nothing runs, whatever a text holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:"

/**
 * An app as one HTML file: the map, and the details of what is clicked in it, shown by the address
 * alone, without a script. Secret values are masked, and variables have names only.
 */
export function appHtml({ exploration, svg, anchors, colour, dark }: AppHtmlInput): string {
  const { rack, app } = exploration.settings
  const scheme = dark ? 'dark' : 'light'
  const theme = `:root{color-scheme:${scheme};${themeVariables(colour)}}`
  const style = `${theme}${PAGE_STYLE}${selected(anchors)}`
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>App ${app} on rack ${rack}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<main>
<div class="map" role="region" aria-label="Map" tabindex="0">${new Markup(svg)}</div>
<div class="details" role="region" aria-label="Details" tabindex="0">
<h1><a href="#app"><small>App</small> ${app}</a></h1>
${appSection(exploration, anchors)}${sections(exploration, anchors)}</div>
</main>
</body>
</html>
`.text
}

function appSection(exploration: Exploration, anchors: AppHtmlInput['anchors']): Markup {
  const { settings, things, objects, diagnostics } = exploration
  const { rack, app } = settings
  const problems = oneForEachCause(diagnostics)
    .filter(({ severity }) => severity !== 'info')
    .map(
      ({ severity, span, message }) =>
        html`<li><span class="${severity}">${severity}</span>, line ${span.line}: ${maskText(message)}</li>`,
    )
  const rows = things.things.map(
    ({ id, sort, name }) => html`<li>${linkTo(id, `${sort} ${maskText(name)}`, anchors)}</li>`,
  )
  const own = objects
    .filter(({ concept }) => concept === 'app')
    .map(({ id, kind, name }) => html`<li>${linkTo(id, `${kind} ${name}`, anchors)}</li>`)
  return html`<section id="app"><p>Kubernetes objects in the namespace <code>${rack}-${app}</code>: ${objects.length}</p>
${list('Problems', problems)}${list('Things of convox.yml', rows)}${list('Objects of the app itself', own)}</section>
`
}

/**
 * Without a script each card takes a rule of its own, and a browser compares them all with all: with
 * 2,500 of them it was busy for seconds at each click.
 */
const MOST_RINGS = 400

/** The card of what is shown has a ring, in a map that is not too large for it. */
function selected(anchors: AppHtmlInput['anchors']): string {
  if (anchors.size === 0 || anchors.size > MOST_RINGS) return ''
  const rules = [...anchors.values()].map(
    (anchor) => `main:has(#${anchor}:target) a[href="#${anchor}"]>rect:first-of-type`,
  )
  return `${rules.join(',')}{stroke:var(--ring);stroke-width:2}`
}
