import { buildExport } from '../site/build-export.mjs'
import { oneOutcome } from './outcome.mjs'

/** The static export, made again as for production. */
export async function build() {
  return oneOutcome(await buildExport())
}
