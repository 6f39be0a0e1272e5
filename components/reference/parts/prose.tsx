/** A sentence in which `code` is between backticks. */
export function Prose({ children }: Readonly<{ children: string }>) {
  return children.split('`').map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      <code
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece is known by its place alone
        key={index}
        className="rounded-xs bg-sunken px-0.75 font-mono text-[0.92em] break-words"
      >
        {piece}
      </code>
    ),
  )
}
