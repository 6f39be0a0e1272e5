import { fromRack } from '../../provenance/sourced'
import type { MappingContext } from '../context'
import { type Emission, emit } from '../emission'
import { bare } from '../written-text'

/** JSON as Go writes it: safe inside HTML. */
function goJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The parameters of an app that a rack knows. Facts, section 1.4. */
const PARAMETERS = ['BuildCpu', 'BuildLabels', 'BuildMem'] as const

/** Every app has a namespace of its own, owned by the rack's. Facts, section 5.1. */
export function appNamespace({ settings, app, namespace }: MappingContext): Emission {
  const params = Object.fromEntries(
    PARAMETERS.flatMap((name) => (settings.params[name] ? [[name, settings.params[name]]] : [])),
  )
  return emit(
    'Namespace',
    { rule: 'app-namespace', because: [fromRack('rack', settings.rack), app] },
    {
      metadata: {
        name: namespace,
        annotations: {
          'convox.com/lock': fromRack('locked', String(settings.locked)),
          'convox.com/params': fromRack('params', goJson(params)),
        },
        labels: { name: app, type: 'app' },
        ownerReferences: [
          {
            apiVersion: 'v1',
            blockOwnerDeletion: true,
            controller: true,
            kind: 'Namespace',
            name: bare(fromRack('rack', `${settings.rack}-system`)),
            uid: fromRack('rack', '<uid of the rack namespace>'),
          },
        ],
      },
    },
  )
}
