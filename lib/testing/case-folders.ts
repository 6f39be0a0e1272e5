import fs from 'node:fs'
import path from 'node:path'

export const CONFORMANCE_CASES = path.join(import.meta.dirname, 'conformance', 'cases')
export const PLAN_CASES = path.join(import.meta.dirname, 'plan', 'cases')
export const LIVE_CASES = path.join(import.meta.dirname, 'live', 'cases')

/** One case: a folder of files. */
export interface CaseFolder {
  readonly name: string
  /** A file's text; undefined where the case has none of that name. */
  read(file: string): string | undefined
  /** A file that every case of its kind has. */
  text(file: string): string
  readonly files: readonly string[]
}

/** The cases of a folder, by name. A folder without cases is an error: it would prove nothing. */
export function caseFolders(folder: string): CaseFolder[] {
  const names = fs.readdirSync(folder).sort()
  if (names.length === 0) throw new Error(`there are no cases in ${folder}`)
  return names.map((name) => {
    const at = path.join(folder, name)
    const read = (file: string) => {
      const whole = path.join(at, file)
      return fs.existsSync(whole) ? fs.readFileSync(whole, 'utf8') : undefined
    }
    return {
      name,
      files: fs.readdirSync(at),
      read,
      text(file) {
        const content = read(file)
        if (content === undefined) throw new Error(`${name} has no ${file}`)
        return content
      },
    }
  })
}
