import type { CommandTarget } from './cluster'
import type { Command, CommandGroup } from './command'

/** A command template without its object. */
export type Row = Omit<Command, 'node' | 'mutates'> & { readonly mutates?: true }

/** The rows of one question about a subject; none where the question does not arise. */
export type RowMaker = (on: CommandTarget) => readonly Row[]

export type RowExtras = Partial<Pick<Row, 'filled' | 'also' | 'healthy' | 'needs' | 'mutates'>>

export function row(
  id: string,
  group: CommandGroup,
  title: string,
  command: string,
  returns: readonly string[],
  extras?: RowExtras,
): Row {
  return { id, group, title, command, returns, ...extras }
}
