/** A GitHub workflow that comments the plan on each pull request; its README holds the same. */
export const CI_WORKFLOW = `name: Convox plan
on:
  pull_request:
    paths: [convox.yml]
permissions:
  contents: read
  pull-requests: write
jobs:
  plan:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: { fetch-depth: 0 }
      - uses: OWNER/convox-map/.github/actions/plan@COMMIT
        with:
          program: dist/convox-map.mjs
          settings: rack.json
          page: https://map.example.com/
`

/** The same check in any other CI, from a checkout with the history of `main`. */
export const CI_COMMAND =
  'git show origin/main:convox.yml | npx convox-map plan - convox.yml --settings rack.json --fail-on data-lost,refused'
