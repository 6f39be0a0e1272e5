import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { generatedManifest } from './generated-manifest'
import { typing } from './typing'

const KEYS = 1000

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

// A program of its own, so that nothing else is in the heap. Prints what a thousand keys leave.
const key = typing(generatedManifest(40))
for (let keys = 0; keys < KEYS / 10; keys += 1) key()
const before = heapAfterCollection()
for (let keys = 0; keys < KEYS; keys += 1) key()
const added = (heapAfterCollection() - before) / 1e6
console.log(`${added.toFixed(1)} MB after ${KEYS} keys among 40 services`)

function heapAfterCollection(): number {
  collect()
  return process.memoryUsage().heapUsed
}
