export type CommandGroup = 'Look' | 'Logs' | 'Get in' | 'Events' | 'Rollout' | 'Network' | 'Fix'

/** What a command with a hole for a pod needs, and its filled form does not. */
export const POD_NAME = "a pod's name"

/** One thing to type. Everything in `command` is quoted for a POSIX shell. */
export interface Command {
  /**
   * The row that it comes from, such as `follow-logs`. Two commands of a node share it where one row
   * is repeated: for each key, port or workload.
   */
  readonly id: string
  /** The id of the node it is about (`Deployment/web`, or `app`, `rack`). */
  readonly node: string
  readonly group: CommandGroup
  /** What it answers, in plain words. */
  readonly title: string
  readonly command: string
  /**
   * The same with `<pod>` and its like filled in by a sub-command, where `command` has such a hole.
   */
  readonly filled?: string
  /**
   * The ids of what it returns or acts upon; none where it asks for what no convox.yml makes:
   * nodes, rights, a kubeconfig.
   */
  readonly returns: readonly string[]
  /** Why it also returns things of another part of convox.yml, where it does. */
  readonly also?: string
  /** Changes the cluster. */
  readonly mutates: boolean
  /** What a healthy answer looks like. */
  readonly healthy?: string
  /** What it needs first: a kubeconfig, a pod's name, rights on the cluster. */
  readonly needs?: string
}
