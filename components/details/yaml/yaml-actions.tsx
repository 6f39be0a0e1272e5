import { Copy, Download } from 'lucide-react'
import type { MappedObject } from '../../../lib/mapping/mapped-object'
import { applicableText } from '../../../lib/yaml/applicable-text'
import { printObjects } from '../../../lib/yaml/print-objects'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/button'
import { copyText } from '../../ui/copy-text'
import { saveFile } from '../../ui/save-file'

interface YamlActionsProps {
  readonly objects: readonly MappedObject[]
  /** Offers the text as a file of this name. */
  readonly file?: string
}

/** Copies or saves the YAML as `kubectl apply` would read it, without marks and comments. */
export function YamlActions({ objects, file }: YamlActionsProps) {
  const text = () => {
    const printed = printObjects(objects)
    return applicableText(printed.text, printed.objects)
  }
  return (
    <>
      <Button
        size="small"
        onClick={async () =>
          announce((await copyText(text())) ? 'YAML copied' : 'This browser refused to copy')
        }
      >
        <Copy size={13} strokeWidth={1.5} aria-hidden />
        Copy <span className="sr-only">the YAML</span>
      </Button>
      {file && (
        <Button size="small" onClick={() => saveFile(file, text())}>
          <Download size={13} strokeWidth={1.5} aria-hidden />
          Save
        </Button>
      )}
    </>
  )
}
