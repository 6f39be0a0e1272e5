import { Icon } from './icon'

/** Stands before a count of objects. */
export function StackMark() {
  return (
    <Icon size={12}>
      <path d="M8 2.5 14 5.5 8 8.5 2 5.5zM2.5 9 8 11.8 13.5 9" />
    </Icon>
  )
}
