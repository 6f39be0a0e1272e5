import { ensureInstalled } from './machine/ensure-installed.mjs'
import { program } from './machine/program.mjs'
import { run } from './machine/run.mjs'

// npm run fuzz [-- RUNS [SEED]]
// Looks longer than `npm test` for a text that makes something throw. A fault prints its seed.
const MINUTES = 120

program(async () => {
  const [runs = '5000', seed] = process.argv.slice(2)
  await ensureInstalled()
  const { ok, output } = await run('vitest', ['run', 'lib/testing/nothing-throws.test.ts'], {
    env: { FUZZ_RUNS: runs, ...(seed !== undefined && { FUZZ_SEED: seed }) },
    minutes: MINUTES,
  })
  console.log(output)
  if (!ok) throw new Error('A text made something throw: run it again with the seed above.')
})
