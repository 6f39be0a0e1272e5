import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const NOT_OURS =
  /(^|\/)(node_modules|\.git|\.next|\.cache|out|dist|test-results|playwright-report)(\/|$)|\.tsbuildinfo$/

export interface SourceFile {
  /** From the project's root, with slashes: `lib/text/span.ts`. */
  readonly file: string
  read(): string
}

/**
 * Every file of the project under the given folders (`.` for all), without what is installed or
 * built.
 */
export function sourceFiles(...folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    childrenOf(folder).flatMap(({ file, isFolder }) =>
      isFolder
        ? sourceFiles(file)
        : [{ file, read: () => readFileSync(path.join(ROOT, file), 'utf8') }],
    ),
  )
}

function childrenOf(folder: string) {
  const absolute = path.join(ROOT, folder)
  if (!existsSync(absolute)) return []
  return readdirSync(absolute, { withFileTypes: true })
    .map((entry) => ({ file: path.posix.join(folder, entry.name), isFolder: entry.isDirectory() }))
    .filter(({ file }) => !NOT_OURS.test(file))
}
