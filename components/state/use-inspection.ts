import { useEffect, useState } from 'react'
import type { Inspected, Inspection } from '../../lib/inspect/inspect'
import { useInspector } from './inspector'
import type { View } from './use-exploration'

/**
 * What the worker tells of a thing and a workload; null until it has answered. While a person types
 * the answer about the text before stays.
 */
export function useInspection({ concept, workload }: Inspected, view: View): Inspection | null {
  const { text, exploration } = view
  const { settings } = exploration
  const inspect = useInspector((state) => state.inspect)
  const [found, setFound] = useState<(Inspected & { readonly inspection: Inspection }) | null>(null)
  useEffect(() => {
    let wanted = true
    inspect?.({ text, settings, subject: { concept, workload } }).then((inspection) => {
      if (wanted) setFound({ concept, workload, inspection })
    })
    return () => {
      wanted = false
    }
  }, [inspect, text, settings, concept, workload])
  return found?.concept === concept && found.workload === workload ? found.inspection : null
}
