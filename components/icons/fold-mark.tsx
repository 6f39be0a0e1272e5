import { Icon } from './icon'

/** Points down at what is open, and to the right at what is folded. */
export function FoldMark({ open, size }: Readonly<{ open: boolean; size?: number }>) {
  return (
    <Icon size={size}>
      {open ? <path d="M4.5 6.5 8 10l3.5-3.5" /> : <path d="M6.5 4.5 10 8l-3.5 3.5" />}
    </Icon>
  )
}
