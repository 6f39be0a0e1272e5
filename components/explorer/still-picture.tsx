import { createContext, type ReactNode, useContext } from 'react'

/** The static content of a pane, until the live one has loaded. */
const Still = createContext<ReactNode>(null)

export const StillPicture = Still.Provider

export function Waiting() {
  return useContext(Still) ?? <div className="h-full bg-canvas" />
}
