import { Pencil, Trash2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { Version } from '../state/versions'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import { versionTime } from '../ui/version-time'

interface VersionRowProps {
  readonly version: Version
  readonly summary: string
  /** It is what is open. */
  readonly current: boolean
  readonly onRestore: () => void
  readonly onName: (name: string) => void
  readonly onRemove: () => void
}

/** When, under which name, what it changed, and the way back to it. */
export function VersionRow(props: VersionRowProps) {
  const { version, summary, current, onRestore, onName, onRemove } = props
  const [naming, setNaming] = useState(false)
  const time = versionTime(version.time)
  const label = version.name ?? time
  const origin = version.by === '' ? '' : `from ${version.by}`

  return (
    <li className="flex items-center gap-3 border-b border-line px-4 py-2 text-sm last:border-0 max-[700px]:flex-wrap">
      <time
        dateTime={new Date(version.time).toISOString()}
        className="w-24 shrink-0 text-xs text-ink-3"
      >
        {time}
      </time>
      <div className="min-w-0 flex-1 break-words">
        {naming ? (
          <NameField
            name={version.name ?? ''}
            onDone={(name) => {
              setNaming(false)
              if (name !== '') onName(name)
            }}
          />
        ) : (
          version.name !== null && <div className="font-semibold">{version.name}</div>
        )}
        <div className="text-ink-2">
          {[summary, origin].filter(Boolean).join(' · ') || 'the same text'}
        </div>
      </div>
      <div className="flex shrink-0 items-center gap-1">
        <IconButton label={`Name version ${label}`} onClick={() => setNaming(true)}>
          <Pencil size={13} strokeWidth={1.5} aria-hidden />
        </IconButton>
        <IconButton label={`Remove version ${label}`} onClick={onRemove} disabled={current}>
          <Trash2 size={13} strokeWidth={1.5} aria-hidden />
        </IconButton>
        {current ? (
          <span className="w-17 text-center text-xs text-ink-3">open</span>
        ) : (
          <Button
            size="small"
            look="outlined"
            className="w-17 justify-center max-[700px]:h-11"
            aria-label={`Restore version ${label}`}
            onClick={onRestore}
          >
            Restore
          </Button>
        )}
      </div>
    </li>
  )
}

function NameField({ name, onDone }: Readonly<{ name: string; onDone: (name: string) => void }>) {
  const [value, setValue] = useState(name)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onDone(value.trim())
  }
  return (
    <form onSubmit={submit}>
      <input
        // biome-ignore lint/a11y/noAutofocus: it opens because a person asked to name the version
        autoFocus
        aria-label="Name"
        value={value}
        maxLength={80}
        onChange={(event) => setValue(event.target.value)}
        onBlur={() => onDone(value.trim())}
        className="h-7 w-full rounded-sm border border-field bg-surface px-2 text-sm"
      />
    </form>
  )
}
