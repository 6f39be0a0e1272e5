'use client'

import { create } from 'zustand'

/** What was last said; `turn` tells two equal messages apart. */
const useAnnouncement = create(() => ({ message: '', turn: 0 }))

/** Says something in passing: shown for a moment, and read out by a screen reader. */
export function announce(message: string): void {
  useAnnouncement.setState(({ turn }) => ({ message, turn: turn + 1 }))
}

/** Where announcements appear; one on the page. */
export function Announcer() {
  const { message, turn } = useAnnouncement()
  return (
    <div
      role="status"
      // A modal dialog hides what is not marked as live, whatever its role.
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 bottom-10 z-50 flex justify-center"
    >
      {message !== '' && (
        <span
          key={turn}
          className="announcement rounded-md bg-primary px-3 py-1.5 text-sm text-on-primary shadow-float"
        >
          {message}
        </span>
      )}
    </div>
  )
}
