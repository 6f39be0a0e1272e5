import { Rocket } from 'lucide-react'
import type { AskAnswer } from '../../lib/ask/ask-answer'

/** Where a deploy failed, by what convox printed. */
export function DeployResult({ deploy }: Readonly<{ deploy: NonNullable<AskAnswer['deploy']> }>) {
  return (
    <section aria-label="Deploy" className="border-b border-line px-3.5 py-2">
      <h3 className="flex items-center gap-1.5 text-xs font-semibold">
        <Rocket size={13} strokeWidth={1.5} className="text-ink-2" aria-hidden />
        Failed at the stage {deploy.stage}
      </h3>
      <p className="mt-0.5 text-ink-2">{deploy.description}</p>
      {deploy.error && (
        <p className="mt-0.5 break-words text-ink-2">
          convox says: <code className="font-mono text-xs">{deploy.error}</code>
        </p>
      )}
    </section>
  )
}
