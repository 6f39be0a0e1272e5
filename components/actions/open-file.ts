import { isLivePaste } from '../../lib/live/is-live-paste'
import { NOTHING } from '../../lib/selection/selection'
import { useExplorer } from '../state/store'
import { announce } from '../ui/announcer'
import { openAsk } from './open-ask'
import { openInPlace } from './open-in-place'

/** Bytes. No convox.yml is longer, and a longer one would only stop the page. */
const LONGEST = 2 * 1024 * 1024

/**
 * Opens a file of the person's own in the place of what is there, or asks about it where it holds
 * what kubectl printed. It goes nowhere else.
 */
export async function openFile(file: File): Promise<void> {
  if (file.size > LONGEST) return announce(`${file.name} is larger than 2 MB: not opened`)
  const text = await file.text().catch(() => undefined)
  if (text === undefined) return announce(`${file.name} could not be read`)
  if (text.includes('\0')) return announce(`${file.name} is not a text: not opened`)
  if (isLivePaste(text)) return openAsk(text)
  const { settings } = useExplorer.getState()
  openInPlace({ text, settings, selection: NOTHING }, `the file ${file.name}`)
  announce(`${file.name} opened`)
}

/** Asks for a file and opens it. */
export function chooseFile(): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.yml,.yaml,text/*'
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    if (file) void openFile(file)
  })
  input.click()
}
