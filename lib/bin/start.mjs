import { ensureInstalled } from './machine/ensure-installed.mjs'
import { listen } from './machine/listen.mjs'
import { program } from './machine/program.mjs'
import { basePath } from './site/base-path.mjs'
import { buildExport, isExportFresh } from './site/build-export.mjs'
import { EXPORT_FOLDER } from './site/export-folder.mjs'

program(async () => {
  const port = Number(process.env.PORT || 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT must be a number from 0 to 65535, not "${process.env.PORT}".`)
  await ensureInstalled()
  if (!isExportFresh()) {
    console.error('Building the page ...')
    const { ok, output } = await buildExport()
    if (!ok) throw new Error(output)
  }
  // Only now: it imports a package that may have been installed a moment ago.
  const { staticServer } = await import('./site/static-server.mjs')
  const server = staticServer(EXPORT_FOLDER, basePath())
  console.log(`Convox Map is at ${await listen(server, port)}${basePath()}`)
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.close()
      server.closeAllConnections()
    })
  }
})
