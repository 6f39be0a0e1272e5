import { ensureBundle } from './cli-bundle.mjs'
import { ensureInstalled } from './machine/ensure-installed.mjs'
import { program } from './machine/program.mjs'
import { buildExport } from './site/build-export.mjs'

program(async () => {
  await ensureInstalled()
  const { ok, output } = await buildExport()
  if (!ok) throw new Error(output)
  console.log(output)
  await ensureBundle()
})
