import type { Diagnostic } from './diagnostics/diagnostic'
import { markFollowers } from './diagnostics/one-cause'
import { buildGraph } from './graph/build-graph'
import type { Graph } from './graph/graph'
import { checkManifest } from './manifest/checks/check-manifest'
import { releaseVariables } from './manifest/environment'
import type { Manifest } from './manifest/manifest'
import { isNull, ReadContext } from './manifest/read-context'
import { readManifest } from './manifest/read-manifest'
import { type UnwrittenGroup, unwrittenDefaults } from './manifest/unwritten-defaults'
import { advise } from './mapping/advice/advise'
import { checkPromote } from './mapping/check-promote'
import { mappingContext } from './mapping/context'
import { derivedObjects } from './mapping/derived/derived-objects'
import { withLikelyNames } from './mapping/did-you-mean'
import { conceptsOf } from './mapping/manifest-items'
import { mapManifest } from './mapping/map-manifest'
import type { DerivedObject, ManifestItem, MappedObject } from './mapping/mapped-object'
import { apiserverDiagnostics } from './mapping/refused-objects'
import type { ThingMap } from './mapping/things/thing-map'
import { thingsOf } from './mapping/things/things'
import type { Settings } from './rack/settings'
import { readSource, type SourceDocument } from './source/read-source'
import type { SourceNode } from './source/source-node'
import { type Keeping, NOTHING_KEPT } from './text/kept'
import { TEXT_START } from './text/span'

/**
 * Everything there is to know about a text under given settings. Plain data: it crosses a worker or
 * a file unchanged. The commands and the YAML are made from it when they are asked for: there is
 * more of them than one ever looks at.
 */
export interface Exploration {
  readonly settings: Settings
  /** The app first, then the things of convox.yml in the order of the text. */
  readonly concepts: readonly ManifestItem[]
  /** In the order in which a rack applies them, each once. */
  readonly objects: readonly MappedObject[]
  readonly derived: readonly DerivedObject[]
  readonly diagnostics: readonly Diagnostic[]
  readonly graph: Graph
  /** The app as its things: the overview. */
  readonly things: ThingMap
  /** What is not written and counts all the same, in the order of the text. */
  readonly defaults: readonly UnwrittenGroup[]
  /** The rack cannot even read the text: the page keeps its last good picture. */
  readonly broken: boolean
}

/** An exploration and the manifest behind it, which is no plain data and stays where it is made. */
export interface Explored {
  readonly exploration: Exploration
  readonly manifest: Manifest
}

/** What is known of an earlier text, to save work: it changes nothing of what is found. */
export interface Earlier {
  readonly kept: Keeping
  /** The tree of a text, its parts the same ones of the earlier text where they read alike. */
  carryInto(source: SourceDocument): SourceNode | undefined
}

const NOTHING_EARLIER: Earlier = { kept: NOTHING_KEPT, carryInto: ({ root }) => root }

/**
 * From a convox.yml to all that a rack makes of it. Pure: no clock, no chance, no network. Never
 * throws: what is wrong is in `diagnostics`, at its place in the text, and all that could be made
 * of the rest is there. Of a text that is no YAML nothing is said but that, and which variables
 * were empty, which may be why: what follows from half a text is not true of the whole.
 */
export function explore(text: string, settings: Settings): Exploration {
  return exploreWithManifest(text, settings).exploration
}

/** The same, with what a rack reads in the text: for questions about what is not there. */
export function exploreWithManifest(
  text: string,
  settings: Settings,
  earlier: Earlier = NOTHING_EARLIER,
): Explored {
  const reading = new ReadContext(TEXT_START, earlier.kept)
  const source = readSource(text, releaseVariables(settings.env))
  for (const fault of source.faults)
    reading.report(fault.ofMerge ? 'merge-not-mapping' : 'yaml-syntax', fault.message, fault)

  const refused = [...reading.diagnostics]
  const root = earlier.carryInto(source)

  const manifest: Manifest = readManifest(root, settings, reading)
  checkManifest(manifest, reading)
  const concepts = conceptsOf(manifest, settings)
  const context = mappingContext(manifest, settings, reading)
  checkPromote(context)
  const objects = mapManifest(context)
  const derived = derivedObjects(objects, concepts, settings, earlier.kept)
  const advice = advise({
    text,
    root,
    manifest,
    settings,
    unknownKeys: reading.unknownKeys,
    objects,
    kept: earlier.kept,
    reported: reading.diagnostics,
  })

  const exploration: Exploration = {
    settings,
    concepts,
    objects,
    derived,
    diagnostics: source.whole
      ? [
          ...withLikelyNames(
            markFollowers([
              ...reading.diagnostics,
              ...apiserverDiagnostics(objects, TEXT_START, earlier.kept),
            ]),
            text,
            manifest,
          ),
          ...advice,
        ]
      : [...refused, ...advice.filter(({ code }) => code === 'variable-empty')],
    graph: buildGraph(objects, derived, earlier.kept),
    things: thingsOf(concepts, context),
    defaults: unwrittenDefaults(manifest),
    broken:
      source.faults.length > 0 || (root !== undefined && root.kind !== 'mapping' && !isNull(root)),
  }
  return { exploration, manifest }
}
