import { create } from 'zustand'

interface Forget {
  /** Forgets everything that this browser keeps, and begins with nothing. */
  forget(): void
  /** Undoes it, until the page is left or the person goes on. */
  readonly bringBack: (() => void) | null
}

/** Set by the page, which alone knows how to stop keeping what it is about to forget. */
export const useForget = create<Forget>(() => ({ forget: () => {}, bringBack: null }))
