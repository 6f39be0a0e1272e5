/** A name, a selector or a path: in one piece where it fits. */
export function Code({ children }: Readonly<{ children: string }>) {
  return <code className="font-mono text-sm break-words">{children}</code>
}
