import { type ReactNode, useMemo } from 'react'
import { putUnderServices } from '../../lib/assist/put-under-services'
import { EXAMPLES } from '../../lib/examples/examples'
import { openExample } from '../actions/open-example'
import { chooseFile } from '../actions/open-file'
import { useExplorer } from '../state/store'
import type { View } from '../state/use-exploration'
import { Button } from '../ui/button'
import { joined } from '../ui/joined'

/**
 * In the place of a drawing of nothing: what the text lacks, and what to do about it. It reads the
 * text itself, so it is no part of what is loaded first.
 */
export function NothingDrawn({ view }: Readonly<{ view: View }>) {
  const { text } = view
  const misplaced = useMemo(() => putUnderServices(text), [text])
  if (misplaced) {
    const { names, mended } = misplaced
    return (
      <Card title="No services here">
        <p>
          A rack reads services under <code className="font-mono">services:</code>. {joined(names)}{' '}
          {names.length === 1 ? 'is' : 'are'} at the top level, where it drops{' '}
          {names.length === 1 ? 'it' : 'them'}.
        </p>
        <Button look="primary" onClick={() => useExplorer.getState().edit(mended)}>
          Put {names.length === 1 ? 'it' : 'them'} under services
        </Button>
      </Card>
    )
  }
  const [sample] = EXAMPLES
  return (
    <Card title={text.trim() === '' ? 'Nothing here yet' : 'No services here'}>
      <p>
        {text.trim() === ''
          ? 'Paste a convox.yml into the editor, or drop one on the page.'
          : 'This text has no services, timers, resources or balancers, so a rack makes only the namespace of the app.'}
      </p>
      <Button look="outlined" onClick={chooseFile}>
        Open a file
      </Button>
      {sample && (
        <Button look="outlined" onClick={() => openExample(sample)}>
          Open the sample
        </Button>
      )}
    </Card>
  )
}

function Card({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  return (
    <section
      aria-label={title}
      className="absolute top-1/2 left-1/2 z-10 flex w-90 max-w-[calc(100%-24px)] -translate-x-1/2 -translate-y-1/2 flex-wrap gap-2 rounded-lg border border-line bg-surface p-4 text-sm text-ink-2 shadow-node [&>p]:w-full max-[700px]:[&_button]:h-11"
    >
      <h2 className="w-full text-base font-semibold text-ink">{title}</h2>
      {children}
    </section>
  )
}
