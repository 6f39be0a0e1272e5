import { clientsClaim, setCacheNameDetails } from 'workbox-core'
import {
  addPlugins,
  getCacheKeyForURL,
  matchPrecache,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { CACHES } from './cache-prefix'

declare const self: ServiceWorkerGlobalScope
/** The files of this deployment, relative to this script: the build writes them in. */
declare const FILES: PrecacheEntry[]

/** How long a network may keep a page waiting that this browser has. */
const PATIENCE_MS = 5000
/** How long a page that has loaded may still be asking for its parts. */
const CALM_MS = 4000

setCacheNameDetails({ prefix: CACHES })
clientsClaim()

// Pages come from the network while there is one, so that a deployment is never hidden by an older
// copy. All else has a hash in its name, or belongs to the page that asks for it. Only files of the
// deployment are ever written to a cache, when it is installed: nothing that a person enters.
registerRoute(({ request }) => request.mode === 'navigate', openPage)
precacheAndRoute(FILES)
// A worker takes its address from the response, and Turbopack's read their parameters from its
// fragment, which a cache drops. A response without an address leaves the one that was asked for.
addPlugins([
  {
    handlerWillRespond: async ({ request, response }) =>
      request.destination === 'worker' ? new Response(response.body, response) : response,
  },
])

async function openPage({ request, url }: { request: Request; url: URL }): Promise<Response> {
  const kept = matchPrecache(url.pathname.replace(/\/?(?:index\.html)?$/, '/'))
  const network = fetch(request)
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS))
  const first = await Promise.race([network, late]).catch(() => undefined)
  return first ?? (await kept) ?? network
}

// Pages of the deployment before still need its files: it is replaced when the page that asks is of
// this deployment, and no other page is open.
self.addEventListener('message', (event) => {
  const scripts: readonly string[] = event.data
  const isOurs = scripts.every((script) => getCacheKeyForURL(script) !== undefined)
  event.ports[0]?.postMessage(isOurs)
  if (isOurs) event.waitUntil(takeOver())
})

async function takeOver(): Promise<void> {
  // Asked while the worker before is busy, as it is while a page loads, Chromium forgets the wish.
  await new Promise((resolve) => setTimeout(resolve, CALM_MS))
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (pages.length === 1) await self.skipWaiting()
}
