/** Marks what is not read-only. */
export function ChangesTag() {
  return (
    <span className="rounded-xs border border-current px-1.25 text-2xs font-normal text-warning">
      changes the cluster
    </span>
  )
}
