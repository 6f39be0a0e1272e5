import { type ReactNode, useEffect, useRef, useState } from 'react'

/**
 * Keeps a block's place, and draws it once it comes near: an app of two hundred services prints
 * tens of thousands of lines.
 */
export function LazyBlock({ height, children }: Readonly<{ height: number; children: ReactNode }>) {
  const place = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (near || !place.current) return
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setNear(true),
      {
        rootMargin: '600px',
      },
    )
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [near])
  return (
    <div ref={place} style={near ? undefined : { height }}>
      {near && children}
    </div>
  )
}
