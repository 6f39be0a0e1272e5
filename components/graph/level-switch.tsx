import type { Level } from '../../lib/overview/draw-map'

const LEVELS: readonly { readonly level: Level; readonly title: string; readonly key: string }[] = [
  { level: 'overview', title: 'Overview', key: 'o' },
  { level: 'objects', title: 'All objects', key: 'a' },
]

interface LevelSwitchProps {
  readonly level: Level
  onChange(level: Level): void
}

/** How much is drawn: a card for each thing, or one for each object. */
export function LevelSwitch({ level, onChange }: LevelSwitchProps) {
  return (
    <fieldset className="levels">
      <legend className="sr-only">Level</legend>
      {LEVELS.map(({ level: own, title, key }) => (
        <button
          key={own}
          type="button"
          aria-pressed={own === level}
          title={`${title} (${key})`}
          onClick={() => onChange(own)}
        >
          {title}
        </button>
      ))}
    </fieldset>
  )
}
