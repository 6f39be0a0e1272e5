import type { Picture } from './map-svg'

/** Dots for a pixel, so that it is sharp on a dense screen. */
const SCALE = 2
/** What a canvas of any browser holds: the length of a side, and all dots. */
const LONGEST = 16384
const MOST_DOTS = 64e6

/** A picture as the bytes of a PNG, as sharp as a canvas can hold it. Throws where none is made. */
export async function mapPng({ svg, width, height }: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const scale = Math.min(
    SCALE,
    LONGEST / width,
    LONGEST / height,
    Math.sqrt(MOST_DOTS / (width * height)),
  )
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(width * scale)
  canvas.height = Math.floor(height * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('The canvas gives no picture')
  return new Uint8Array(await blob.arrayBuffer())
}
