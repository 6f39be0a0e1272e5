import { Copy, Download, FileArchive } from 'lucide-react'
import type { MappedObject } from '../../../lib/mapping/mapped-object'
import { copyYaml, saveYaml, zipYaml } from '../../actions/export-yaml'
import { Button } from '../../ui/button'

interface YamlActionsProps {
  readonly objects: readonly MappedObject[]
  /** The app whose objects they all are: they can be saved as files of its name. */
  readonly app?: string
  /** What a copy is named after, where several stand in one list. */
  readonly what?: string
}

const SAVES = [
  { name: 'Save', title: 'Save as one file', Icon: Download, save: saveYaml },
  {
    name: 'Zip',
    title: 'Save as a zip, one file for each object',
    Icon: FileArchive,
    save: zipYaml,
  },
] as const

/** Copies the YAML, or saves it as one file or as a zip. */
export function YamlActions({ objects, app, what = 'the YAML' }: YamlActionsProps) {
  return (
    <>
      <Button
        size="small"
        className={app ? '!px-1' : ''}
        title={`Copy ${what}`}
        onClick={() => copyYaml(objects)}
      >
        <Copy size={13} strokeWidth={1.5} aria-hidden />
        <span className={app ? 'sr-only' : ''}>Copy</span> <span className="sr-only">{what}</span>
      </Button>
      {app &&
        SAVES.map(({ name, title, Icon, save }) => (
          <Button
            key={name}
            size="small"
            className="!px-1"
            title={title}
            onClick={() => save(objects, app)}
          >
            <Icon size={13} strokeWidth={1.5} aria-hidden />
            <span className="sr-only">{name}</span>
          </Button>
        ))}
    </>
  )
}
