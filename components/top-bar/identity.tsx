import { useId } from 'react'
import { type NameSetting, nameFault } from '../../lib/inspect/setting-faults'
import { DEFAULT_SETTINGS } from '../../lib/rack/settings'
import { useExplorer } from '../state/store'

const FIELDS: readonly { readonly name: NameSetting; readonly width: number }[] = [
  { name: 'rack', width: 10 },
  { name: 'app', width: 10 },
  { name: 'release', width: 13 },
]

/** The three names that stand in every object and every command. */
export function Identity() {
  return (
    <div className="flex h-5 items-center gap-3 border-l border-line pl-4 max-[1120px]:hidden">
      {FIELDS.map(({ name, width }) => (
        <NameField key={name} name={name} width={width} />
      ))}
    </div>
  )
}

function NameField({ name, width }: (typeof FIELDS)[number]) {
  const id = useId()
  const value = useExplorer((state) => state.settings[name])
  const fault = useExplorer((state) => nameFault(name, state.settings))
  const configure = useExplorer((state) => state.configure)
  return (
    <span className="relative">
      <label className="flex items-center gap-1.5 text-xs text-ink-3">
        <span className="max-[1240px]:sr-only">{name}</span>
        <input
          value={value}
          onChange={(event) => configure({ [name]: event.target.value })}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={fault !== undefined}
          aria-describedby={fault ? id : undefined}
          style={{ width: `calc(${Math.max(width, value.length)}ch + 16px)` }}
          className="h-6.5 max-w-60 rounded-sm border border-field bg-surface px-1.75 font-mono text-xs text-ink aria-invalid:border-error"
        />
      </label>
      {fault && (
        <span
          id={id}
          role="alert"
          className="absolute top-8 right-0 z-30 w-72 rounded-md border border-error bg-error-soft px-2.5 py-1.5 text-xs text-error shadow-float"
        >
          {fault} Until then {DEFAULT_SETTINGS[name]} is used.
        </span>
      )}
    </span>
  )
}
