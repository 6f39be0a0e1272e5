/**
 * Where a field came from, for the eye: what of several origins weighs most. A field that is always
 * so has none.
 */
export type Mark = 'written' | 'default' | 'rack' | 'release'

export const MARKS: readonly Mark[] = ['written', 'default', 'rack', 'release']

const COLOURS: Record<Mark, string> = {
  written: 'text-(--concept)',
  default: 'text-default',
  rack: 'text-rack',
  release: 'text-release',
}

/** Four shapes first, four colours second. */
export function OriginMark({ mark }: Readonly<{ mark: Mark }>) {
  return (
    <svg
      width="8"
      height="8"
      viewBox="0 0 10 10"
      className={`shrink-0 ${COLOURS[mark]}`}
      fill="currentColor"
      aria-hidden="true"
    >
      {mark === 'written' && <circle cx="5" cy="5" r="4.5" />}
      {mark === 'default' && (
        <circle cx="5" cy="5" r="3.6" fill="none" stroke="currentColor" strokeWidth="1.8" />
      )}
      {mark === 'rack' && <rect x="1" y="1" width="8" height="8" />}
      {mark === 'release' && <path d="M5 .5 9.8 9.2H.2z" />}
    </svg>
  )
}
