/** A sentence of the library, its `code` set as such. */
export function Prose({ children }: Readonly<{ children: string }>) {
  return children.split('`').map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place alone
      <code key={index} className="font-mono text-[0.95em] break-words text-ink">
        {part}
      </code>
    ),
  )
}
