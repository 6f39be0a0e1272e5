import dynamic from 'next/dynamic'
import { useMemo } from 'react'
import type { MappedObject } from '../../../lib/mapping/mapped-object'
import { useLayout } from '../../state/layout-store'
import type { Linkage } from '../../state/lights'
import type { View } from '../../state/use-exploration'
import { ObjectYaml } from './object-yaml'

// Comparing needs a reader of pasted YAML: it is fetched once there is something to compare.
const ClusterComparison = dynamic(
  () => import('./cluster-comparison').then((module) => module.ClusterComparison),
  { ssr: false },
)

interface SubjectYamlProps {
  readonly object: MappedObject
  readonly view: View
  readonly linkage: Linkage
}

/** The YAML of one object; above it, where a cluster was pasted, what that holds instead. */
export function SubjectYaml({ object, view, linkage }: SubjectYamlProps) {
  const isPasted = useLayout((state) => state.live !== null)
  const objects = useMemo(() => [object], [object])
  return (
    <div className="flex h-full flex-col">
      {isPasted && <ClusterComparison object={object} exploration={view.exploration} />}
      <div className="min-h-0 flex-1">
        <ObjectYaml view={view} linkage={linkage} objects={objects} />
      </div>
    </div>
  )
}
