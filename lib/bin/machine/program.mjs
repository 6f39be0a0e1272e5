/**
 * The frame of every script here: an error that `main` throws is reported in one piece on stderr,
 * without a stack, and the exit status is 1.
 * @param {() => Promise<void>} main
 */
export async function program(main) {
  try {
    await main()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
