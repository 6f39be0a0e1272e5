import { askCommand } from './ask-command'
import { liveCommand } from './live-command'
import { planCommand } from './plan/plan-command'
import { whyCommand } from './why-command'

/** A first word that is no file: what it runs, which gives the exit code. */
export const SUBCOMMANDS: Readonly<
  Record<string, (args: readonly string[]) => Promise<number> | number>
> = {
  plan: planCommand,
  live: liveCommand,
  ask: askCommand,
  why: whyCommand,
}
