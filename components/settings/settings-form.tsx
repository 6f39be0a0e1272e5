import type { Settings } from '../../lib/rack/settings'
import { SETTING_GROUPS } from '../state/setting-fields'
import { SettingRow } from './setting-row'

interface SettingsFormProps {
  readonly settings: Settings
  readonly onChange: (settings: Settings) => void
}

/** All settings, in groups. */
export function SettingsForm({ settings, onChange }: SettingsFormProps) {
  return (
    <div className="space-y-5 p-4">
      {SETTING_GROUPS.map(({ title, fields }) => (
        <fieldset key={title}>
          <legend className="mb-1.5 text-xs font-semibold text-ink-2">{title}</legend>
          <div className="grid gap-1.5">
            {fields.map((field) => (
              <SettingRow key={field.name} field={field} settings={settings} onChange={onChange} />
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  )
}
