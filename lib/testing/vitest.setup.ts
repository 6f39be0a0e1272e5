import fc from 'fast-check'

// The same texts at every run, so that a failure is of the change and not of the day. `SEED=7 npm
// test -- unit` looks elsewhere.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) })
