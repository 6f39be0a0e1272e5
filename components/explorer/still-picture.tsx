import { createContext, type ReactNode, useContext } from 'react'

/** What stands in a pane, as plain markup, until what lives is there. */
const Still = createContext<ReactNode>(null)

export const StillPicture = Still.Provider

export function Waiting() {
  return useContext(Still) ?? <div className="h-full bg-canvas" />
}
