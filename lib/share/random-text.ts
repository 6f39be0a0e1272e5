/** Long, and of letters and digits mixed as no person writes them. */
export function isRandom(text: string): boolean {
  if (!/^[\w+/=-]{20,}$/.test(text) || !/\d/.test(text) || !/[A-Za-z]/.test(text)) return false
  if (text.length >= 32) return entropy(text) >= 2.5
  return /[a-z]/.test(text) && /[A-Z]/.test(text) && entropy(text) >= 3.5
}

const URL = /\bhttps?:\/\/[^\s"'<>,\]}]{1,2000}/g
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The random path segments and the secret query values of the addresses in a text. */
export function randomInUrl(
  text: string,
  namesSecret: (name: string) => boolean,
): { start: number; end: number }[] {
  return [...text.matchAll(URL)].flatMap(({ index, 0: address }) => {
    const parts = [...address.matchAll(/([/?&#])(?:([\w.-]{1,100})=)?([^/?&#=]{1,500}=*)/g)]
    return parts.flatMap(({ index: at, 0: whole, 2: name, 3: value = '' }) => {
      const secret = name !== undefined && namesSecret(name) && !value.startsWith('$')
      if (!secret && !isRandomSegment(value)) return []
      const end = index + at + whole.length
      return [{ start: end - value.length, end }]
    })
  })
}

function isRandomSegment(segment: string): boolean {
  if (UUID.test(segment) || isRandom(segment)) return true
  return segment
    .split(/[-_.~%]/)
    .some(
      (part) => part.length >= 16 && /\d/.test(part) && /[A-Za-z]/.test(part) && entropy(part) >= 3,
    )
}

/** Bits a character (Shannon). */
function entropy(text: string): number {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values())
    bits -= (count / text.length) * Math.log2(count / text.length)
  return bits
}
