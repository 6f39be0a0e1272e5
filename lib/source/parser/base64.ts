const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

/**
 * The text that base64 stands for, line breaks aside; undefined where it is none. Bytes that are no
 * UTF-8 count as letters.
 */
export function decodeBase64(encoded: string): string | undefined {
  const letters = encoded.replace(/[\r\n]/g, '')
  if (!BASE64.test(letters)) return undefined
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const letter of letters.replace(/=/g, '')) {
    bits = ((bits << 6) | LETTERS.indexOf(letter)) & 0xffff
    held += 6
    if (held < 8) continue
    held -= 8
    bytes.push((bits >> held) & 0xff)
  }
  try {
    return decodeURIComponent(bytes.map((byte) => `%${hex(byte)}`).join(''))
  } catch {
    return bytes.map((byte) => String.fromCharCode(byte)).join('')
  }
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}
