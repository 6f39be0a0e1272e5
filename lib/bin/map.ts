import { answerLines } from './cli/answer-lines'
import { parseArguments, USAGE } from './cli/arguments'
import { printMap } from './cli/print-map'
import { SUBCOMMANDS } from './cli/subcommands'

// npm run --silent map -- [COMMAND] [FILE or -] [options] Problems go to stderr. Ends with 0, with
// 1 when a rack or its cluster would refuse the text, with 2 when called wrongly.
const [command = '', ...rest] = process.argv.slice(2)
const subcommand = Object.hasOwn(SUBCOMMANDS, command) ? SUBCOMMANDS[command] : undefined
if (subcommand) {
  process.exitCode = await subcommand(rest)
} else {
  const request = parseArguments(process.argv.slice(2))
  if ('usageError' in request) {
    process.stderr.write(`${request.usageError}\n\n${USAGE}\n`)
    process.exitCode = 2
  } else if (request.help) {
    process.stdout.write(`${USAGE}\n`)
  } else if (request.jsonLines) {
    await answerLines(process.stdin, process.stdout)
  } else {
    process.exitCode = printMap(request)
  }
}
