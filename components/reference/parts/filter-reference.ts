/**
 * Hides what does not hold every word of the query: entries, rows and keys, and the chapters of
 * which nothing is left.
 */
export function filterReference(query: string): void {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const holds = (element: Element) => {
    const text = element.textContent?.toLowerCase() ?? ''
    return words.every((word) => text.includes(word))
  }
  for (const chapter of document.querySelectorAll<HTMLElement>('[data-chapter]')) {
    const parts = [...chapter.querySelectorAll<HTMLElement>('[data-find]')]
    for (const part of parts) {
      // A row of an entry that is shown stays with it.
      const inEntry = part.parentElement?.closest('[data-find]') != null
      part.hidden = !inEntry && !holds(part)
    }
    chapter.hidden = parts.length > 0 ? parts.every((part) => part.hidden) : !holds(chapter)
  }
}
