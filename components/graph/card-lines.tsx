/** A text as the lines that the layout has broken it into. */
export function CardLines({
  className,
  lines,
}: Readonly<{ className: string; lines: readonly string[] }>) {
  return (
    <span className={className} aria-hidden="true">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text have no identity but their place
        <span key={index}>{line}</span>
      ))}
    </span>
  )
}
