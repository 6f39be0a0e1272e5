import { ChevronRight, Copy, Download } from 'lucide-react'
import { useMemo } from 'react'
import type { Exploration } from '../../../lib/explore'
import { clusterOf } from '../../../lib/kubectl/cluster'
import { collectingScript } from '../../../lib/kubectl/collecting-script'
import { Button } from '../../ui/button'
import { copyAndTell } from '../../ui/copy-text'
import { saveFile } from '../../ui/save-file'

/** One script for a colleague, or a ticket: to copy, to save, and to read first. */
export function CollectingScript({ exploration }: Readonly<{ exploration: Exploration }>) {
  const script = useMemo(() => collectingScript(clusterOf(exploration)), [exploration])
  const { rack, app } = exploration.settings
  return (
    <section aria-label="Everything in one script" className="border-b border-line px-3.5 py-2">
      <h3 className="text-xs font-semibold">Everything in one script</h3>
      <p className="mt-0.5 text-xs text-ink-2">
        For a colleague or a ticket: the state, the events and the logs of the whole app in one
        folder. It only reads, and takes no value of a Secret or a ConfigMap with it.
      </p>
      <div className="mt-1.5 flex flex-wrap items-center gap-1.5 max-[700px]:[&>button]:h-11">
        <Button size="small" look="outlined" onClick={() => copyAndTell(script, 'Script copied')}>
          <Copy size={13} strokeWidth={1.5} aria-hidden />
          Copy script
        </Button>
        <Button
          size="small"
          look="outlined"
          onClick={() => saveFile(`collect-${rack}-${app}.sh`, script)}
        >
          <Download size={13} strokeWidth={1.5} aria-hidden />
          Save as file
        </Button>
      </div>
      <details className="group mt-1.5">
        <summary className="flex w-fit items-center gap-1 text-xs text-ink-2 max-[700px]:min-h-11">
          <ChevronRight
            size={13}
            strokeWidth={1.5}
            className="text-ink-3 transition-transform group-open:rotate-90"
            aria-hidden
          />
          Read it first
        </summary>
        <pre
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by the keyboard
          tabIndex={0}
          className="mt-1 max-h-80 overflow-auto rounded-md bg-sunken p-2 font-mono text-xs leading-note"
        >
          {script}
        </pre>
      </details>
    </section>
  )
}
