/** `14:05` for today, `3 Dec 14:05` before. */
export function versionTime(time: number): string {
  const date = new Date(time)
  const clock = date.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })
  if (date.toDateString() === new Date().toDateString()) return clock
  return `${date.toLocaleDateString([], { day: 'numeric', month: 'short' })} ${clock}`
}
