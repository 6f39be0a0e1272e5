import { create } from 'zustand'
import type { Inspection } from '../../lib/inspect/inspect'
import type { InspectRequest } from './exploration-worker'

/** How to ask the worker, set by who runs it; null where none runs. */
export const useInspector = create<{
  readonly inspect: ((request: InspectRequest) => Promise<Inspection>) | null
}>(() => ({ inspect: null }))
