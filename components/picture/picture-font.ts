import type { Measure } from '../../lib/graph/measure'
import type { Pen } from './pen'

const NAME = 'Map Sans'
/** Where the font inside cannot be read, or has no sign for a letter. */
export const FAMILY = `'${NAME}', 'Noto Sans', 'DejaVu Sans', sans-serif`

/** Noto Sans, of the SIL Open Font License: the letters of Latin alphabets, 13 KB each. */
const FILES = [
  {
    weight: 400,
    url: new URL('@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2', import.meta.url),
  },
  {
    weight: 600,
    url: new URL('@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2', import.meta.url),
  },
] as const

/** The font that a picture holds, so that it looks alike where it is opened. */
export interface PictureFont {
  /** `@font-face` rules with the font inside. */
  readonly css: string
  readonly measure: Measure
  readonly width: Pen['width']
}

let known: Promise<PictureFont> | undefined

/** Fetches the font, once, and measures with it. Throws where it cannot be fetched. */
export async function pictureFont(): Promise<PictureFont> {
  known ??= fetchFont()
  try {
    return await known
  } catch (error) {
    known = undefined
    throw error
  }
}

async function fetchFont(): Promise<PictureFont> {
  const faces = await Promise.all(
    FILES.map(async ({ weight, url }) => {
      const response = await fetch(url)
      if (!response.ok) throw new Error(`The font answers ${response.status}`)
      const bytes = await response.arrayBuffer()
      document.fonts.add(await new FontFace(NAME, bytes, { weight: String(weight) }).load())
      return `@font-face{font-family:'${NAME}';font-weight:${weight};src:url(data:font/woff2;base64,${base64(bytes)}) format('woff2')}`
    }),
  )
  const canvas = document.createElement('canvas').getContext('2d')
  const width: Pen['width'] = (text, size, bold) => {
    if (!canvas) return text.length * size * 0.6
    canvas.font = `${bold ? 600 : 400} ${size}px ${FAMILY}`
    return canvas.measureText(text).width
  }
  return {
    css: faces.join(''),
    width,
    measure: (text, style) => (style === 'name' ? width(text, 12, true) : width(text, 11, false)),
  }
}

function base64(bytes: ArrayBuffer): string {
  return btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''))
}
