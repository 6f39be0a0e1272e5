import { Copy, Download } from 'lucide-react'
import { applicableText } from '../../../lib/yaml/applicable-text'
import type { PrintedYaml } from '../../../lib/yaml/printed-yaml'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/button'
import { copyText } from '../../ui/copy-text'
import { saveFile } from '../../ui/save-file'

interface YamlActionsProps {
  readonly printed: PrintedYaml
  /** The objects to copy; all of them when left out. */
  readonly ids?: readonly string[]
  /** Offers the text as a file of this name. */
  readonly file?: string
}

/** Copies or saves the YAML as `kubectl apply` would read it, without marks and comments. */
export function YamlActions({ printed, ids, file }: YamlActionsProps) {
  const text = () => {
    if (!ids) return applicableText(printed.text, printed.objects)
    const lines = printed.text.split('\n')
    return printed.objects
      .filter(({ id }) => ids.includes(id))
      .map((object) => {
        const own = lines.slice(object.line - 1, object.endLine).join('\n')
        return applicableText(own, [
          { ...object, line: 1, endLine: object.endLine - object.line + 1 },
        ])
      })
      .join('\n---\n')
      .concat('\n')
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
