import { Key } from '../ui/key'

/** How the Tab key goes, while it is not what one expects of an editor. */
export function TabHint() {
  return (
    <p
      role="status"
      className="pointer-events-none absolute inset-x-0 bottom-0 border-t border-line bg-sunken px-3.5 py-1 text-xs text-ink-2"
    >
      <Key>Tab</Key> moves on through the page until you type. Then it indents, and{' '}
      <Key>Ctrl M</Key> lets it move on again.
    </p>
  )
}
