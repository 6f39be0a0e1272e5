import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import './globals.css'

export const metadata: Metadata = {
  title: 'Convox Map',
  referrer: 'no-referrer',
  description:
    'Paste a convox.yml: see the Kubernetes objects that a Convox rack makes of it, line by line, and the kubectl commands to look at them.',
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

/**
 * Runs before the first paint, so that neither the theme nor the sample text flashes: the theme
 * that was chosen, else the system's; and whether this browser has a text of its own to show (a
 * link in the fragment, or kept work) instead of the sample in the static page; and whether it is
 * embedded.
 */
const BEFORE_PAINT = `(function(){var root=document.documentElement,theme,work;try{theme=localStorage.getItem('convox-map:theme');work=sessionStorage.getItem('convox-map:work')||Object.keys(localStorage).some(function(name){return name.indexOf('convox-map:version:')===0})}catch(e){}if(theme!=='light'&&theme!=='dark')theme=matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light';root.dataset.theme=theme;if(work||location.hash.length>1)root.dataset.work='own';if(/[?&]embed=1(&|$)/.test(location.search))root.dataset.embed=''})()`

export default function RootLayout({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file; its hash is in the Content-Security-Policy */}
        <script dangerouslySetInnerHTML={{ __html: BEFORE_PAINT }} />
      </head>
      <body>{children}</body>
    </html>
  )
}
