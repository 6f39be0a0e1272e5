import { expect, it } from 'vitest'
import { explore } from '../../explore'
import { settingsFrom } from '../../rack/settings'
import { anchorsOf } from './anchors'
import { appHtml } from './app-html'

function htmlOf(text: string, settings: Record<string, unknown> = {}): string {
  const exploration = explore(text, settingsFrom({ rack: 'my-rack', app: 'my-app', ...settings }))
  const anchors = anchorsOf(exploration)
  return appHtml({ exploration, svg: '<svg/>', anchors, colour: () => '#000', dark: false })
}

const named = (name: string) => `services:
  ${JSON.stringify(name)}:
    port: 3000
    annotations: [${JSON.stringify(`note=${name}`)}]
    environment: [REQUIRED, ${JSON.stringify(`OTHER=${name}`)}]
`

/** Every tag that we write ourselves, with its attributes. */
const OWN =
  /^(?:<!doctype html>|<svg\/>|<\/?(?:html|head|meta|title|style|body|main|div|section|p|a|h[1-3]|small|ul|li|span|dl|dt|dd|code|pre|em)(?: (?:lang|charset|http-equiv|content|name|id|class|role|aria-label|tabindex)="[^"<>]*"| href="#\w+")*>)$/

it.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style><svg onload=alert(1)>',
  "'--><b>",
  '</pre></section>',
])('a name like %j is text, and adds no tag', (name) => {
  const page = htmlOf(named(name), { app: name })
  const tags = page.match(/<[^>]*>?/g) ?? []
  expect(tags.length).toBeGreaterThan(100)
  expect(tags.filter((tag) => !OWN.test(tag))).toEqual([])
})

it('each object has its commands and its YAML, and leads to its thing', () => {
  const page = htmlOf('services:\n  web:\n    port: 3000\n')
  const deployment = page
    .split('<section ')
    .find((part) => part.includes('</small> web</h2>') && part.includes('kind: Deployment'))
  expect(deployment).toContain('<small>Deployment</small> web')
  expect(deployment).toContain('<code>kubectl get deployment web -n my-rack-my-app')
  expect(deployment).toMatch(/from <a href="#n\d+">services\.web<\/a>/)
})

it('every link leads to a section that is there', () => {
  const page = htmlOf(named('web'))
  const ids = new Set([...page.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id))
  const links = [...page.matchAll(/<a href="#([^"]+)"/g)].map(([, id]) => id)
  expect(links.length).toBeGreaterThan(10)
  expect(links.filter((link) => !ids.has(link))).toEqual([])
})

it('secrets are masked, and no value of a variable is in it', () => {
  const text = `services:
  web:
    port: 3000
    image: AKIAABCDEFGHIJKLMNOP
    environment:
      - PLAIN=value-of-plain
      - API_KEY=value-of-key
      - REQUIRED
    resources: [main]
resources:
  main: {type: postgres}
`
  const page = htmlOf(text, { env: 'REQUIRED=value-of-required', password: 'value-of-rack' })
  expect(page).toContain('••••••••')
  expect(page).not.toMatch(/value-of|AKIA|postgres:\/\/[^•<]*:[^•<]*@/)
})

it('lets nothing run and loads nothing', () => {
  const page = htmlOf('services:\n  web:\n    port: 3000\n')
  expect(page).toContain(
    "content=\"default-src 'none'; style-src 'unsafe-inline'; font-src data:\"",
  )
  expect(page).not.toMatch(/<script|<link|\ssrc=|\shref="[^#]|@import|url\(/)
})
