import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { base64 } from '@scure/base'
import type { Manifest } from '../manifest/manifest'
import type { ReadContext } from '../manifest/read-context'
import { fromRack, fromRelease, Sourced } from '../provenance/sourced'
import { featureGates } from '../rack/feature-gates'
import { PROVIDERS, type ProviderFacts } from '../rack/providers'
import type { Settings } from '../rack/settings'
import { bare } from './written-text'

/** What every mapper needs to know of the rack, the app and the release. */
export interface MappingContext {
  readonly manifest: Manifest
  readonly settings: Settings
  readonly gates: ReadonlyMap<string, string>
  readonly provider: ProviderFacts
  readonly rack: Sourced<string>
  readonly app: Sourced<string>
  readonly namespace: Sourced<string>
  /** The id as the pods see it: in capitals, whatever was passed to the promote. */
  readonly release: Sourced<string>
  readonly repository: Sourced<string>
  readonly dockerHub: boolean
  /** Base64. Services share most of their variables, so each text is encoded once. */
  readonly encode: (text: string) => string
  readonly reading: ReadContext
}

export function mappingContext(
  manifest: Manifest,
  settings: Settings,
  reading: ReadContext,
): MappingContext {
  const { rack, app } = settings
  return {
    manifest,
    settings,
    gates: featureGates(settings),
    provider: PROVIDERS[settings.provider],
    rack: bare(fromRack('rack', rack)),
    app: bare(fromRack('app', app)),
    namespace: new Sourced(
      `${rack}-${app}`,
      [...fromRack('rack', rack).origins, ...fromRack('app', app).origins],
      'app-namespace',
    ),
    release: bare(fromRelease('release', settings.release.toUpperCase())),
    repository: repository(settings),
    dockerHub: settings.dockerHubUsername !== '' && settings.dockerHubPassword !== '',
    encode: rememberingEncoder(),
    reading,
  }
}

function rememberingEncoder(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const encoded = known.get(text) ?? base64.encode(utf8ToBytes(text))
    known.set(text, encoded)
    return encoded
  }
}

/** Where the app's images are. Facts, section 1.4. */
function repository({ registry, provider, rack, app, domain }: Settings): Sourced<string> {
  if (provider === 'aws')
    return fromRack(
      'registry',
      registry || `123456789012.dkr.ecr.us-east-1.amazonaws.com/${rack}/${app}`,
    )
  return fromRack('registry', `${registry || `registry.${domain}`}/${app}`)
}

/** The first `length` hexadecimal digits of a text's SHA-256. */
export function digest(text: string, length: number): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, length)
}
