import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StillDetails } from '../components/details/app/still-details'
import { Explorer } from '../components/explorer/explorer'
import { StillDrawing } from '../components/graph/still-drawing'
import { STARTING_SETTINGS } from '../lib/examples/starting-settings'
import { explore } from '../lib/explore'

const sample = readFileSync(join(process.cwd(), 'public/examples/small-app.yml'), 'utf8')

/**
 * The static page holds the sample as text, as a graph, as YAML and as commands, so that all of it
 * is there to read before any script runs.
 */
export default function Page() {
  const exploration = explore(sample, STARTING_SETTINGS)
  return (
    <Explorer
      sample={sample}
      drawing={<StillDrawing exploration={exploration} />}
      details={<StillDetails exploration={exploration} />}
    />
  )
}
