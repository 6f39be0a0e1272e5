/** What solid, dashed and an arrow mean. */
export function DrawingKey() {
  return (
    <div className="key" aria-hidden="true">
      <span>
        <i />
        Convox applies it
      </span>
      <span>
        <i className="made" />a controller makes it later
      </span>
      <span>
        <svg width="22" height="9" viewBox="0 0 22 9" aria-hidden="true">
          <path d="M0 4.5h17" fill="none" stroke="currentColor" strokeWidth="1.25" />
          <path d="M22 4.5 15 1v7z" fill="currentColor" />
        </svg>
        acts on, or uses
      </span>
    </div>
  )
}
