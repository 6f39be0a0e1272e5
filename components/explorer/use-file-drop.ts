import { useEffect, useState } from 'react'
import { openFile } from '../actions/open-file'
import { isEmbedded } from '../state/embedded'

/** Opens a file that is dropped anywhere on the page. @returns whether one is held over it */
export function useFileDrop(): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    if (isEmbedded()) return
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const onOver = (event: DragEvent) => {
      if (!holdsFile(event) || isTaken(event)) return
      event.preventDefault()
      setOver(true)
    }
    // The Ask panel takes files itself.
    const isTaken = ({ target }: DragEvent) =>
      target instanceof Element && target.closest('[data-takes-files]') !== null
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    // Caught on the way down: Monaco would put the file's name into the text.
    const onDrop = (event: DragEvent) => {
      setOver(false)
      if (isTaken(event)) return
      const [file] = event.dataTransfer?.files ?? []
      if (!file) return
      event.preventDefault()
      event.stopPropagation()
      void openFile(file)
    }
    addEventListener('dragover', onOver, { capture: true })
    addEventListener('dragleave', onLeave, { capture: true })
    addEventListener('drop', onDrop, { capture: true })
    return () => {
      removeEventListener('dragover', onOver, { capture: true })
      removeEventListener('dragleave', onLeave, { capture: true })
      removeEventListener('drop', onDrop, { capture: true })
    }
  }, [])
  return over
}
