import { announce } from './announcer'

/** Puts a text on the clipboard. False where the browser refuses, as on a page without https. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Copies, and tells a screen reader and the eye what became of it. */
export async function copyAndTell(text: string, done = 'Copied'): Promise<boolean> {
  const copied = await copyText(text)
  announce(copied ? done : 'This browser refused to copy')
  return copied
}
