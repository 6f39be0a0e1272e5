import { type FormEvent, useState } from 'react'
import { newVersion, useExplorer } from '../state/store'
import { findVersion, keepVersion, refreshVersions } from '../state/versions'
import { announce } from '../ui/announcer'
import { Button } from '../ui/button'

/** Saves what is open under a name. */
export function SaveVersion() {
  const [name, setName] = useState('')
  const save = (event: FormEvent) => {
    event.preventDefault()
    const given = name.trim()
    if (given === '') return
    const { text, settings, version, continueAs } = useExplorer.getState()
    const kept = findVersion(version.id)
    // A version that has a name keeps it: this is another one.
    const mark = kept?.name ? newVersion(version.id) : version
    keepVersion({ ...mark, text, settings, time: Date.now(), name: given })
    if (mark !== version) continueAs(mark)
    refreshVersions()
    setName('')
    announce(`Saved as ${given}`)
  }
  return (
    <form onSubmit={save} className="flex items-center gap-2 border-b border-line p-4">
      <input
        aria-label="Name of this version"
        placeholder="Name of this version"
        value={name}
        onChange={(event) => setName(event.target.value)}
        maxLength={80}
        className="h-8 min-w-0 flex-1 rounded-sm border border-field bg-surface px-2 text-sm max-[700px]:h-11"
      />
      <Button
        look="primary"
        type="submit"
        disabled={name.trim() === ''}
        className="!h-8 max-[700px]:!h-11"
      >
        Save version
      </Button>
    </form>
  )
}
