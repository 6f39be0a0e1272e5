import { CI_COMMAND, CI_WORKFLOW } from '../../lib/plan/ci-workflow'
import { CopyButton } from '../ui/copy-button'
import { Dialog } from '../ui/dialog'

/** How the same plan is made for each pull request. */
export function RunInCi({ onClose }: Readonly<{ onClose: () => void }>) {
  return (
    <Dialog title="Run in CI" onClose={onClose} width={620}>
      <div className="space-y-4 p-4">
        <Snippet
          title="GitHub: comment the plan on each pull request"
          note="Save as .github/workflows/convox-plan.yml. OWNER and COMMIT name your copy of Convox Map; page is where you host it."
          text={CI_WORKFLOW}
        />
        <Snippet
          title="Any other CI: fail when data would be lost"
          note="rack.json holds the rack settings. Exit status 1 stops the job."
          text={CI_COMMAND}
        />
      </div>
    </Dialog>
  )
}

function Snippet({ title, note, text }: Readonly<Record<'title' | 'note' | 'text', string>>) {
  return (
    <section aria-label={title}>
      <h3 className="font-semibold">{title}</h3>
      <p className="text-sm text-ink-2">{note}</p>
      <div className="relative mt-1.5">
        <pre className="overflow-x-auto rounded-md border border-line bg-sunken p-2.5 pr-10 font-mono text-xs whitespace-pre-wrap">
          {text}
        </pre>
        <CopyButton text={text} title={`Copy: ${title}`} className="absolute top-2 right-2" />
      </div>
    </section>
  )
}
