import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{lib,components,app}/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['lib/testing/vitest.setup.ts'],
    // The proofs over all conformance cases take long on a small machine.
    testTimeout: 120_000,
  },
})
