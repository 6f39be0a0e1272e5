import { derive, Sourced } from '../../provenance/sourced'
import { shellWords } from '../go-shell-words'
import { decoded } from '../written-text'

/**
 * A command as the words that a container receives. Undefined where there is none. Facts, section
 * 5.15.
 */
export function commandWords(command: Sourced<string>): readonly Sourced<string>[] | undefined {
  if (command.value === '') return undefined
  const split = shellWords(command.value)
  if ('error' in split)
    return [
      new Sourced(command.value, command.origins, 'command-words', {
        code: 'command-quoting',
        message: split.error,
      }),
    ]
  return split.words.map((word) => decoded(derive('command-words', [command], () => word)))
}
