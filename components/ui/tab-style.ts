/** A tab of a pane's bar: ink and a line under it where it is open. */
export const TAB =
  'relative inline-flex h-full items-center gap-1.5 px-2 text-sm whitespace-nowrap text-ink-3 outline-offset-[-2px] hover:text-ink data-[state=active]:font-semibold data-[state=active]:text-ink data-[state=active]:after:absolute data-[state=active]:after:inset-x-2 data-[state=active]:after:-bottom-px data-[state=active]:after:h-0.5 data-[state=active]:after:bg-ink'
