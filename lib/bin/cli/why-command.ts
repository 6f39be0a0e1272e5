import { parseArgs } from 'node:util'
import { conceptNamed } from '../../ask/concept-named'
import { explainWhy } from '../../ask/explain-why'
import { exploreWithManifest } from '../../explore'
import { APP_OPTIONS, readText, settingsOf } from './app-options'

const USAGE = `npm run --silent map -- why FILE KIND/NAME [options]
npm run --silent map -- why FILE "no KIND" --service NAME
  why there is an object, or why there is none
  -o FORMAT           text (default), json`

/** @returns 0; 1 where nothing is known of what was asked; 2 when called wrongly. */
export function whyCommand(args: readonly string[]): number {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...APP_OPTIONS,
        service: { type: 'string' },
        output: { type: 'string', short: 'o', default: 'text' },
      },
    })
    const [file, ...words] = positionals
    if (file === undefined || words.length === 0 || !['text', 'json'].includes(values.output))
      return wrong(USAGE)
    const { exploration, manifest } = exploreWithManifest(readText(file), settingsOf(values))
    const { service } = values
    const answers = explainWhy(
      words.join(' '),
      service && (conceptNamed(service, exploration) ?? service),
      exploration,
      manifest,
    )
    if (values.output === 'json') process.stdout.write(`${JSON.stringify(answers, null, 2)}\n`)
    else
      for (const { what, because } of answers)
        process.stdout.write(`${what}\n${because.map((each) => `  ${each}\n`).join('')}`)
    if (answers.length === 0) process.stderr.write(`nothing is known of ${words.join(' ')}\n`)
    return answers.length === 0 ? 1 : 0
  } catch (error) {
    return wrong((error as Error).message)
  }
}

function wrong(message: string): number {
  process.stderr.write(`${message}\n`)
  return 2
}
