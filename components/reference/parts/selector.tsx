/** `-l` with a selector, which breaks after its commas only. */
export function Selector({ children }: Readonly<{ children: string }>) {
  return (
    <code className="reference-selector">
      <span>-l</span>{' '}
      {children.split(/(?<=,)/).map((label) => (
        <span key={label}>{label}</span>
      ))}
    </code>
  )
}
