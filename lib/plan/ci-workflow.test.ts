import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CI_WORKFLOW } from './ci-workflow'

test('the workflow of the page is the one of the README of the action', () => {
  const readme = readFileSync('.github/actions/plan/README.md', 'utf8')
  expect(readme).toContain(`\`\`\`yaml\n${CI_WORKFLOW}\`\`\``)
})
