'use client'

import { forgetEverything } from '../components/state/browser-storage'
import { forgetOffline } from '../components/state/offline'

/** Shown when the page itself fails: the work is safe, and there is a way to see it. */
export default function PageError({ error, reset }: Readonly<{ error: Error; reset: () => void }>) {
  return (
    <main className="mx-auto max-w-120 p-8">
      <h1 className="text-lg font-semibold">Something went wrong on this page</h1>
      <p className="mt-2 text-ink-2">
        Your text is kept in this browser. Try again, or open it without drawing it.
      </p>
      <pre className="mt-3 rounded-md border border-line bg-sunken p-2.5 font-mono text-xs break-words whitespace-pre-wrap">
        {error.message}
      </pre>
      <div className="mt-4 flex flex-wrap gap-2">
        <button
          type="button"
          onClick={reset}
          className="h-8 rounded-sm bg-primary px-3 font-semibold text-on-primary"
        >
          Try again
        </button>
        <a
          href="?safe"
          className="inline-flex h-8 items-center rounded-sm border border-line-strong px-3"
        >
          Open the text only
        </a>
        <button
          type="button"
          onClick={async () => {
            forgetEverything()
            await forgetOffline()
            location.replace(location.pathname)
          }}
          className="h-8 rounded-sm border border-line-strong px-3"
        >
          Forget everything this browser keeps
        </button>
      </div>
    </main>
  )
}
