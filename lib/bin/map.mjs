import { pathToFileURL } from 'node:url'
import { ensureBundle } from './cli-bundle.mjs'
import { ensureInstalled } from './machine/ensure-installed.mjs'

// npm run --silent map -- [COMMAND] [FILE or -] [options]
await ensureInstalled()
await import(pathToFileURL(await ensureBundle()).href)
