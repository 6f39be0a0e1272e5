import type { APISERVER_PROBLEMS } from '../../diagnostics/catalogue/apiserver'
import type { Pointer } from '../../text/pointer'

/** The family that a refusal belongs to: what to do about it. */
export type RefusalCode = keyof typeof APISERVER_PROBLEMS

/** One fault that a kube-apiserver finds in an object, in its own words. */
export interface Refusal {
  readonly code: RefusalCode
  readonly pointer: Pointer
  readonly message: string
}
