import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Explorer } from '../components/explorer/explorer'

const sample = readFileSync(join(process.cwd(), 'public/examples/small-app.yml'), 'utf8')

/**
 * The static page holds the sample as text, so that there is something to read before any script
 * runs.
 */
export default function Page() {
  return <Explorer sample={sample} />
}
