interface HeadingProps {
  readonly id: string
  readonly level: 2 | 3
  readonly children: string
}

const LOOKS = { 2: 'text-[22px] leading-7 font-semibold', 3: 'text-xl font-semibold' }

/** A heading that is its own link. */
export function Heading({ id, level, children }: HeadingProps) {
  const Tag = level === 2 ? 'h2' : 'h3'
  return (
    <Tag className={LOOKS[level]}>
      <a href={`#${id}`} className="reference-anchor">
        {children}
      </a>
    </Tag>
  )
}
