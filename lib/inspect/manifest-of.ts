import { releaseVariables } from '../manifest/environment'
import type { Manifest } from '../manifest/manifest'
import { ReadContext } from '../manifest/read-context'
import { readManifest } from '../manifest/read-manifest'
import type { Settings } from '../rack/settings'
import { readSource } from '../source/read-source'
import { TEXT_START } from '../text/span'

/**
 * The manifest of a text, read once more for questions that objects cannot answer: what is not
 * there, and what a line would have been. Its problems are dropped: the exploration has told them.
 */
export function manifestOf(text: string, settings: Settings): Manifest {
  const variables = releaseVariables(settings.env)
  return readManifest(readSource(text, variables).root, settings, new ReadContext(TEXT_START))
}
