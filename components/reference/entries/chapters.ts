import type { Chapter } from './entry'
import { FURTHER } from './further'
import { NAMESPACES } from './namespaces'
import { SCALING, VOLUMES } from './pods'
import { RESOURCES } from './resources'
import { SERVICES } from './services'
import { ENVIRONMENT, TIMERS } from './timers-and-environment'

/** Every concept that the reference tells, in its order. */
export const CHAPTERS: readonly Chapter[] = [
  NAMESPACES,
  SERVICES,
  RESOURCES,
  TIMERS,
  ENVIRONMENT,
  VOLUMES,
  SCALING,
  FURTHER,
]
