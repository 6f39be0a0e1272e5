/** A key of the keyboard. */
export function Key({ children }: Readonly<{ children: string }>) {
  return (
    <kbd className="inline-block h-[17px] rounded-xs border border-line-strong px-1 font-mono text-2xs leading-[15px] text-ink-3">
      {children}
    </kbd>
  )
}
