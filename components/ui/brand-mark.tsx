/** The product's mark: one box that becomes two. */
export function BrandMark() {
  return (
    <svg
      width="18"
      height="18"
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      <rect x="1" y="1" width="5.5" height="16" rx="1.5" />
      <rect x="11.5" y="1" width="5.5" height="5.5" rx="1.5" />
      <rect x="11.5" y="11.5" width="5.5" height="5.5" rx="1.5" />
      <path d="M6.5 3.75h5M6.5 14.25h5" />
    </svg>
  )
}
