import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { ExplorerPage } from './explorer-page'
import { expect, test } from './explorer-test'

/** What the page itself would apply, as a cluster would print it. */
async function appliedYaml(explorer: ExplorerPage): Promise<string> {
  await explorer.open()
  await explorer.tab('All YAML')
  await explorer.details.getByRole('button', { name: 'Copy the YAML' }).click()
  return explorer.clipboard()
}

async function serious(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`)
}

test('an untouched cluster shows no drift, and its Secrets are masked in the paste', async ({
  explorer,
}) => {
  // What the page copies is masked already; a cluster prints the value.
  const secret = btoa('my-app')
  const yaml = (await appliedYaml(explorer)).replace(/\n {2}APP: \S+/, `\n  APP: ${secret}`)
  expect(yaml).toContain(secret)
  await explorer.ask(yaml)
  await expect(explorer.answers).toContainText('No drift: the cluster is as the text says.')
  expect(await explorer.answers.getByRole('textbox').inputValue()).not.toContain(secret)
  expect(await explorer.answers.getByRole('textbox').inputValue()).toContain('APP: ***')
})

for (const theme of ['light', 'dark'] as const)
  test(`an edit by hand has a cause and a command, and text and cluster stand side by side, ${theme}`, async ({
    explorer,
    page,
  }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: theme })
    const yaml = await appliedYaml(explorer)
    await explorer.ask(
      yaml.replace(/terminationGracePeriodSeconds: \d+/, 'terminationGracePeriodSeconds: 99'),
    )
    const differences = explorer.answers.getByRole('list', { name: 'Differences' })
    await expect(differences).toContainText('terminationGracePeriodSeconds')
    await expect(differences).toContainText('by hand')
    await expect(differences).toContainText('A promote sets it back.')
    expect(await serious(page), 'the answer').toEqual([])
    await differences
      .getByRole('button', { name: /Deploy/ })
      .first()
      .click()
    await explorer.tab('YAML')
    const comparison = explorer.details.getByRole('region', { name: 'Text and cluster' })
    await expect(comparison.getByRole('row', { name: /: 99/ })).toBeVisible()
    await expect(comparison).toContainText('lines alike')
    expect(await serious(page), 'the comparison').toEqual([])
    await explorer.answers.getByRole('button', { name: 'Forget the cluster' }).click()
    await expect(comparison).toBeHidden()
  })

test('what to paste is one command without Secrets', async ({ explorer }) => {
  await explorer.open()
  await explorer.ask('')
  const section = explorer.answers.getByRole('region', { name: 'What you can paste' })
  await section.getByRole('button', { name: 'Copy' }).click()
  expect(await explorer.clipboard()).toMatch(
    /^kubectl get .*deployment.* -n my-rack-my-app -o yaml/,
  )
  expect(await explorer.clipboard()).not.toContain('secret')
})

test('the output of a deploy tells its stage, the cause and the line to change', async ({
  explorer,
}) => {
  await explorer.open()
  await explorer.ask(`Promoting RABC1234DEF...
2026-01-02T03:04:05Z system/k8s/atom/app Status: Deadline => Rollback
2026-01-02T03:04:05Z system/k8s/web-6d9fffc5f4-cwjlc Unhealthy: Readiness probe failed: HTTP probe failed with statuscode: 404
ERROR: rollback`)
  await expect(explorer.answers.getByRole('region', { name: 'Deploy' })).toContainText('rollback')
  await explorer.answers
    .getByRole('region', { name: 'What to do' })
    .getByRole('button', { name: /^line 5: services.web.health/ })
    .click()
  await expect(explorer.editor).toBeFocused()
})

test('a name with a slip in it is met with the name that is meant', async ({ explorer }) => {
  await explorer.open()
  await explorer.ask('deployments.apps "wbe" not found')
  await explorer.answers.getByRole('button', { name: 'web', exact: true }).click()
  await expect(explorer.answers.getByRole('list', { name: 'Matches' })).toContainText('Deployment')
})

test('a dropped cluster is compared with the text, and the graph marks what differs', async ({
  explorer,
  page,
}) => {
  const yaml = await appliedYaml(explorer)
  const edited = yaml.replace(
    /terminationGracePeriodSeconds: \d+/,
    'terminationGracePeriodSeconds: 99',
  )
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'live.yaml'))
    return transfer
  }, edited)
  await page.dispatchEvent('.view-lines', 'drop', { dataTransfer: data })
  await expect(explorer.answers.getByRole('list', { name: 'Differences' })).toContainText(
    'terminationGracePeriodSeconds',
  )
  await explorer.answers.getByRole('button', { name: 'Close' }).click()
  await expect(explorer.node('Deployment web')).toHaveAccessibleDescription(
    /1 difference in the cluster/,
  )
  await expect(explorer.node('Service web')).not.toHaveAccessibleDescription(/difference/)
})
