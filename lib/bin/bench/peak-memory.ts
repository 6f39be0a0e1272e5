import { explore } from '../../explore'
import { DEFAULT_SETTINGS } from '../../rack/settings'
import { generatedManifest } from './generated-manifest'

// A program of its own: a process tells only the most that it ever held. Prints what `explore`
// added to that on a text of 1 MB.
const perService = generatedManifest(400).length / 400
const text = generatedManifest(Math.ceil(1_000_000 / perService))
const started = performance.now()
const before = process.resourceUsage().maxRSS
const exploration = explore(text, DEFAULT_SETTINGS)
const added = (process.resourceUsage().maxRSS - before) / 1024
const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(
  `${Math.round(added)} MB for ${(text.length / 1e6).toFixed(2)} MB of text, ${exploration.objects.length} objects, in ${seconds} s`,
)
