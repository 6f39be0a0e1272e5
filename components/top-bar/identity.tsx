import { useExplorer } from '../state/store'

const FIELDS = [
  { name: 'rack', width: 10 },
  { name: 'app', width: 10 },
  { name: 'release', width: 13 },
] as const

/** The three names that stand in every object and every command. */
export function Identity() {
  const settings = useExplorer((state) => state.settings)
  const configure = useExplorer((state) => state.configure)
  return (
    <div className="flex h-5 items-center gap-3 border-l border-line pl-4 max-[1000px]:hidden">
      {FIELDS.map(({ name, width }) => (
        <label key={name} className="flex items-center gap-1.5 text-xs text-ink-3">
          <span className="max-[1100px]:sr-only">{name}</span>
          <input
            value={settings[name]}
            onChange={(event) => configure({ [name]: event.target.value })}
            spellCheck={false}
            autoComplete="off"
            style={{ width: `calc(${Math.max(width, settings[name].length)}ch + 16px)` }}
            className="h-6.5 max-w-60 rounded-sm border border-field bg-surface px-1.75 font-mono text-xs text-ink"
          />
        </label>
      ))}
    </div>
  )
}
