import { create } from 'zustand'
import { CACHES } from './cache-prefix'

/** Whether a newer deployment is in this browser: the next load opens it. */
export const useNewVersion = create<{ readonly ready: boolean }>(() => ({ ready: false }))

/**
 * Keeps the page in this browser once it is idle, so that it opens without a network. Where a
 * browser has no service worker, or refuses one, the page works as before.
 */
export function keepOffline(): void {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) requestIdleCallback(register, { timeout: 10_000 })
  else setTimeout(register, 2000)
}

async function register(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register('service-worker.js')
    if (registration.waiting) meet(registration.waiting)
    registration.addEventListener('updatefound', () => {
      const { installing, active } = registration
      // The first one has nothing to take over from.
      if (!installing || !active) return
      installing.addEventListener('statechange', () => {
        if (installing.state === 'installed') meet(installing)
      })
    })
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') registration.update().catch(() => {})
    })
  } catch {
    // Nothing is lost: without it the page needs a network.
  }
}

/** Tells a waiting deployment which page is open: it takes over from its own, else is announced. */
function meet(waiting: ServiceWorker): void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = ({ data }) => useNewVersion.setState({ ready: data === false })
  const scripts = [...document.scripts].map(({ src }) => src).filter((src) => src !== '')
  waiting.postMessage(scripts, [port2])
}

/** Removes the copy of the page from this browser, and makes the next load keep a new one. */
export async function forgetOffline(): Promise<void> {
  try {
    await (await navigator.serviceWorker.getRegistration())?.unregister()
    const names = (await caches.keys()).filter((name) => name.startsWith(CACHES))
    await Promise.all(names.map((name) => caches.delete(name)))
  } catch {
    // A browser without either keeps nothing of the page.
  }
}
