import { useId, useState } from 'react'
import { type Settings, settingsFrom } from '../../lib/rack/settings'
import type { SettingField } from '../state/setting-fields'

const FIELD =
  'h-7.5 w-full min-w-0 rounded-sm border border-field bg-surface px-2 text-sm max-[700px]:h-11'

interface SettingRowProps {
  readonly field: SettingField
  readonly settings: Settings
  readonly onChange: (settings: Settings) => void
}

/** One setting: its label, its field, and a hint where the label does not say enough. */
export function SettingRow({ field, settings, onChange }: SettingRowProps) {
  const id = useId()
  // Through `settingsFrom`, so that whatever a field says is a setting.
  const set = (value: unknown) => onChange(settingsFrom({ ...settings, [field.name]: value }))
  const hint = 'hint' in field ? field.hint : undefined
  const note = field.note?.(settings)

  return (
    <div className="grid grid-cols-[200px_1fr] items-center gap-x-3 max-[700px]:grid-cols-1">
      <label htmlFor={id} className="text-sm">
        {field.label}
      </label>
      <div className="min-w-0">
        {field.as === 'text' && (
          <input
            id={id}
            name={field.name}
            type="text"
            value={settings[field.name]}
            aria-invalid={field.note !== undefined && note !== undefined}
            aria-describedby={note ? `${id}-note` : undefined}
            onChange={(event) => set(event.target.value)}
            spellCheck={false}
            autoComplete="off"
            placeholder={hint}
            className={`${FIELD} font-mono placeholder:font-sans placeholder:text-ink-3 ${field.secret ? '[-webkit-text-security:disc]' : ''}`}
          />
        )}
        {field.as === 'switch' && (
          <span className="flex min-h-7.5 items-center">
            <input
              id={id}
              name={field.name}
              type="checkbox"
              checked={settings[field.name]}
              aria-describedby={note ? `${id}-note` : undefined}
              onChange={(event) => set(event.target.checked)}
              className="size-4 accent-primary"
            />
          </span>
        )}
        {field.as === 'choice' && (
          <select
            id={id}
            name={field.name}
            value={settings[field.name]}
            aria-describedby={note ? `${id}-note` : undefined}
            onChange={(event) => set(event.target.value)}
            className={FIELD}
          >
            {field.choices.map(({ value, title }) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </select>
        )}
        {field.as === 'params' && (
          <ParamsField id={id} params={settings.params} hint={hint} onChange={set} />
        )}
        {note && (
          <p id={`${id}-note`} className="pt-0.5 text-xs text-warning">
            {note}
          </p>
        )}
      </div>
    </div>
  )
}

interface ParamsFieldProps {
  readonly id: string
  readonly params: Readonly<Record<string, string>>
  readonly hint: string | undefined
  readonly onChange: (params: Record<string, string>) => void
}

/**
 * Lines of NAME=value. They stay as typed, half a line too, while the settings take what is whole.
 */
function ParamsField({ id, params, hint, onChange }: ParamsFieldProps) {
  const [lines, setLines] = useState(() =>
    Object.entries(params)
      .map(([name, value]) => `${name}=${value}`)
      .join('\n'),
  )
  return (
    <textarea
      id={id}
      value={lines}
      rows={3}
      spellCheck={false}
      placeholder={hint}
      onChange={(event) => {
        setLines(event.target.value)
        const pairs = event.target.value.split('\n').map((line) => /^\s*([^=\s]+)=(.*)$/.exec(line))
        onChange(
          Object.fromEntries(
            pairs.flatMap((pair) => (pair?.[1] ? [[pair[1], pair[2] ?? '']] : [])),
          ),
        )
      }}
      className="w-full rounded-sm border border-field bg-surface px-2 py-1 font-mono text-sm placeholder:font-sans placeholder:text-ink-3"
    />
  )
}
