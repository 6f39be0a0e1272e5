import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { deflateSync, strToU8 } from 'fflate'
import LZString from 'lz-string'
import { parseDocument } from 'yaml'
import { EXAMPLES } from '../examples/examples'
import { STARTING_SETTINGS } from '../examples/starting-settings'
import { explore } from '../explore'
import { plan } from '../plan/make-plan'
import { withPreviousRelease } from '../plan/previous-release'
import { NOTHING } from '../selection/selection'
import { encodePermalink } from '../share/permalink'
import { felt } from './bench/browser'
import { compare } from './bench/compare'
import { changedManifest, generatedManifest } from './bench/generated-manifest'
import { scriptSizes } from './bench/script-sizes'
import { startRatio } from './bench/start-times'
import { channel, typing } from './bench/typing'
import { ensureBundle } from './cli-bundle.mjs'
import { ROOT } from './machine/root.mjs'
import { run } from './machine/run.mjs'
import { EXPORT_FOLDER } from './site/export-folder.mjs'

const examples = EXAMPLES.map(({ file, settings }) => ({
  name: file,
  text: readFileSync(path.join(ROOT, 'public', 'examples', file), 'utf8'),
  settings: { ...STARTING_SETTINGS, ...settings },
}))
const generated = [40, 200].map((services) => ({
  name: `${services} services`,
  text: generatedManifest(services),
  settings: STARTING_SETTINGS,
}))

const row = (...cells: readonly string[]) =>
  console.log(
    cells.map((cell, index) => (index === 0 ? cell.padEnd(28) : cell.padStart(20))).join(''),
  )

console.log("explore(), as a multiple of yaml's parseDocument of the same text")
row('', 'median (least-most)', 'explore', 'parse', 'text')
for (const { name, text, settings } of [...examples, ...generated]) {
  const { ratio, least, most, milliseconds, otherMilliseconds } = compare(
    () => explore(text, settings),
    () => parseDocument(text),
  )
  const range = `${ratio.toFixed(2)} (${least.toFixed(2)}-${most.toFixed(2)})`
  row(
    name,
    range,
    `${milliseconds.toFixed(1)} ms`,
    `${otherMilliseconds.toFixed(1)} ms`,
    `${(text.length / 1000).toFixed(1)} kB`,
  )
}

console.log(
  '\nOne key in one service, through session, worker and page, as a multiple of the same parse',
)
row('', 'median (least-most)', 'key', 'bytes of a key', 'bytes at first')
for (const { name, text } of [
  ...examples.filter(({ name }) => name === 'reference.yml'),
  ...generated,
]) {
  const key = typing(text)
  const { ratio, least, most, milliseconds } = compare(key, () => parseDocument(text))
  row(
    name,
    `${ratio.toFixed(2)} (${least.toFixed(2)}-${most.toFixed(2)})`,
    `${milliseconds.toFixed(1)} ms`,
    `${(key().bytes() / 1000).toFixed(1)} kB`,
    `${(channel()(text).bytes() / 1000).toFixed(1)} kB`,
  )
}

console.log('\nplan(), with explore() of both sides, as a multiple of exploring both')
row('', 'median (least-most)', 'with plan', 'without')
for (const { name, text, settings } of generated) {
  const after = changedManifest(text)
  const env = 'API_KEY=x\nSENTRY_DSN=x'
  const now = { ...settings, env }
  const earlier = withPreviousRelease(now, now)
  const explored = () => [explore(text, earlier), explore(after, now)] as const
  const { ratio, least, most, milliseconds, otherMilliseconds } = compare(
    () => plan(...explored()),
    explored,
  )
  const range = `${ratio.toFixed(2)} (${least.toFixed(2)}-${most.toFixed(2)})`
  row(name, range, `${milliseconds.toFixed(1)} ms`, `${otherMilliseconds.toFixed(1)} ms`)
}

console.log('\nA link, in characters after the #')
row('', 'ours', 'plain deflate', 'lz-string')
for (const { name, text, settings } of examples) {
  const ours = encodePermalink({ text, settings, selection: NOTHING }).length
  const deflated = Buffer.from(deflateSync(strToU8(text), { level: 9 })).toString(
    'base64url',
  ).length
  row(name, `${ours}`, `${deflated} (${(ours / deflated).toFixed(2)})`, againstLzString(ours, text))
}

console.log('\nThe most memory that explore() adds')
console.log(
  (await run('node', ['lib/bin/run-typescript.mjs', 'lib/bin/bench/peak-memory.ts'])).output,
)

console.log('\nHeap that typing leaves')
console.log(
  (await run('node', ['lib/bin/run-typescript.mjs', 'lib/bin/bench/heap-of-typing.ts'])).output,
)

await ensureBundle()
console.log(
  `\nThe terminal on reference.yml, as a multiple of node -e 0: ${startRatio().toFixed(1)}`,
)

console.log('\nJavaScript of the export, gzip')
if (existsSync(EXPORT_FOLDER)) {
  const { first, lazy, monaco } = scriptSizes(EXPORT_FOLDER)
  row('first load', `${first.toFixed(1)} kB`)
  row('later, without Monaco', `${lazy.toFixed(1)} kB`)
  row('later, Monaco', `${monaco.toFixed(1)} kB`)
  await browserRows()
} else {
  console.log('There is no export in out/: `npm run build` makes it.')
}

async function browserRows() {
  console.log('\nThe export in a browser')
  const sizes = await felt([4, 40, 200])
  if (sizes === undefined) {
    console.log('There is no Chromium. CHROMIUM_PATH says where one is.')
    return
  }
  const fewest = sizes[0]?.key ?? Number.NaN
  row('', 'key to its field', 'of 4 services', 'long tasks a key', 'frames over 33 ms')
  for (const { services, key, longTasks, slowFrames } of sizes)
    row(
      `${services} services`,
      `${key.toFixed(0)} ms`,
      (key / fewest).toFixed(1),
      `${longTasks.toFixed(0)} ms`,
      `${(slowFrames * 100).toFixed(1)} %`,
    )
}

function againstLzString(ours: number, text: string): string {
  const packed = LZString.compressToEncodedURIComponent(text).length
  return `${packed} (${(ours / packed).toFixed(2)})`
}
