import { Dialog } from '../ui/dialog'
import { Key } from '../ui/key'

const KEYS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['⌘K', 'Ctrl K'], does: 'Search or run anything' },
  {
    keys: ['/'],
    does: 'Search names, kinds, labels, commands; Enter and Shift Enter step through',
  },
  {
    keys: ['t'],
    does: 'Ask: what a kubectl command returns, what terminal output is about',
  },
  { keys: ['d'], does: 'Show or hide the defaults between the lines' },
  { keys: ['⌘S', 'Ctrl S'], does: 'Copy a link to this' },
  { keys: ['[', ']'], does: 'Previous and next object' },
  { keys: ['←', '→', '↑', '↓'], does: 'Along the lines of the graph' },
  { keys: ['o', 'a'], does: 'Overview; all objects' },
  { keys: ['.', 'r'], does: 'Focus on the selected card; trace the route through it' },
  { keys: ['l'], does: 'Outline beside the graph' },
  { keys: ['Enter'], does: 'Open the focused item' },
  { keys: ['c'], does: 'Copy the first command of the selected object' },
  { keys: ['F8'], does: 'Next problem' },
  { keys: ['Esc'], does: 'Unpin, close, go back' },
  { keys: ['Ctrl M'], does: 'In the editor: Tab moves the focus instead of indenting' },
  { keys: ['?'], does: 'This list' },
]

export function KeysDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  return (
    <Dialog
      title="Keys"
      onClose={onClose}
      width={480}
      beside={
        <a href="reference/" className="underline underline-offset-2">
          Reference
        </a>
      }
    >
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2 p-4">
        {KEYS.map(({ keys, does }) => (
          <div key={does} className="contents">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <Key key={key}>{key}</Key>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
