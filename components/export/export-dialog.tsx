import { EXPORTS } from '../actions/exports'
import type { View } from '../state/use-exploration'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'

interface ExportDialogProps {
  readonly view: View | null
  readonly onClose: () => void
}

/** Every form in which the app leaves the page. */
export function ExportDialog({ view, onClose }: ExportDialogProps) {
  return (
    <Dialog title="Export" onClose={onClose}>
      <ul className="divide-y divide-line px-4 py-1">
        {EXPORTS.map(({ name, description, actions }) => (
          <li key={name} className="flex flex-wrap items-center gap-x-3 gap-y-1.5 py-2.5">
            <div className="min-w-52 flex-1">
              <h3 className="font-semibold">{name}</h3>
              <p className="text-xs text-ink-2">{description}</p>
            </div>
            <div className="flex gap-1.5">
              {actions.map(({ verb, run }) => (
                <Button
                  key={verb}
                  look="outlined"
                  disabled={!view}
                  aria-label={`${verb} ${name}`}
                  className="max-[700px]:h-11 max-[700px]:px-4"
                  onClick={() => view && run(view.exploration)}
                >
                  {verb}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
      <p className="border-t border-line px-4 py-2.5 text-xs text-ink-2">
        Secret values are masked, and nothing is sent anywhere.
      </p>
    </Dialog>
  )
}
