import { CHAPTERS } from '../entries/chapters'

interface Anchor {
  readonly id: string
  readonly title: string
  readonly inside?: readonly { readonly id: string; readonly title: string }[]
}

const PLACES: readonly Anchor[] = [
  { id: 'overview', title: 'Overview' },
  { id: 'quick-reference', title: 'Quick reference' },
  ...CHAPTERS.map(({ id, title, entries }) => ({
    id,
    title,
    inside: entries.map((entry) => ({ id: entry.id, title: entry.title.replace(/: .*/, '') })),
  })),
  { id: 'complete-example', title: 'The complete example' },
  { id: 'from-section-to-object', title: 'From section to object' },
  { id: 'made-later', title: 'What controllers make later' },
  { id: 'inside-the-rack', title: 'Inside the rack' },
  {
    id: 'troubleshooting',
    title: 'Troubleshooting',
    inside: [
      { id: 'finding-things', title: 'Finding things' },
      { id: 'common-issues', title: 'Common issues' },
      { id: 'runbooks', title: 'Runbooks' },
    ],
  },
  { id: 'commands-by-kind', title: 'Commands by kind' },
  { id: 'every-key', title: 'Every key' },
  { id: 'where-the-pages-differ', title: 'Where the pages differ' },
  { id: 'problems', title: 'Problems' },
]

/** The way around the page: beside it where there is room, folded above it where there is not. */
export function Contents() {
  return (
    <>
      <nav aria-label="Contents" className="reference-contents">
        <PlaceList />
      </nav>
      <details className="reference-contents-folded">
        <summary>Contents</summary>
        <nav aria-label="Contents">
          <PlaceList />
        </nav>
      </details>
    </>
  )
}

function PlaceList() {
  return (
    <ul>
      {PLACES.map(({ id, title, inside = [] }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
          {inside.length > 0 && (
            <ul>
              {inside.map((place) => (
                <li key={place.id}>
                  <a href={`#${place.id}`}>{place.title}</a>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}
