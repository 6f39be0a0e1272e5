/** How much of a cluster is nobody's doing, in a sentence. */
export function ignoredText(ignored: number): string {
  const what = ignored === 1 ? '1 field or object' : `${ignored} fields and objects`
  return `${what} of the server, controllers and the rack ${ignored === 1 ? 'is' : 'are'} left out.`
}
