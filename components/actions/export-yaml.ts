import type { MappedObject } from '../../lib/mapping/mapped-object'
import { maskObjects } from '../../lib/share/mask-objects'
import { applicableText } from '../../lib/yaml/applicable-text'
import { printObjects } from '../../lib/yaml/print-objects'
import { useLayout } from '../state/layout-store'
import { loadPart } from '../state/load-part'
import { announce } from '../ui/announcer'
import { copyAndTell } from '../ui/copy-text'
import { counted } from '../ui/counted'
import { saveFile } from '../ui/save-file'

/**
 * The YAML as `kubectl apply` would read it, without marks and comments. What is masked on screen is
 * masked in it.
 */
export async function copyYaml(objects: readonly MappedObject[]): Promise<void> {
  await copyAndTell(shownText(objects), `YAML copied${maskNote(objects)}`)
}

export function saveYaml(objects: readonly MappedObject[], app: string): void {
  saveFile(`${app}.yaml`, shownText(objects))
  announce(`${app}.yaml saved${maskNote(objects)}`)
}

/** One file for each object. */
export async function zipYaml(objects: readonly MappedObject[], app: string): Promise<void> {
  const part = await loadPart(() => import('./zip-objects'))
  if (!part) return
  const files = objects.map((object) => ({ object, text: shownText([object]) }))
  saveFile(`${app}.zip`, part.zipObjects(files))
  announce(`${counted(objects.length, 'file')} saved${maskNote(objects)}`)
}

function shownText(objects: readonly MappedObject[]): string {
  const { values } = useLayout.getState()
  const printed = printObjects(values ? objects : maskObjects(objects))
  return applicableText(printed.text, printed.objects)
}

function maskNote(objects: readonly MappedObject[]): string {
  if (useLayout.getState().values) return ''
  const masked = printObjects(maskObjects(objects)).text !== printObjects(objects).text
  return masked ? ', secret values masked' : ''
}
