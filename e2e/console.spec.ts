import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './explorer-test'

const N = '-n my-rack-my-app'

const NEEDY = `services:
  web:
    port: 3000
    environment:
      - LOG=debug
      - API_TOKEN=hunter2
      - NEEDED
environment:
  - LOG=info
`

async function serious(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`)
}

test('a runbook has the symptom, the causes, steps with this app’s commands, and the line to change', async ({
  explorer,
}) => {
  await explorer.open()
  await explorer.node('Deployment web').click()
  await explorer.tab('Fix')
  await explorer.details.getByRole('button', { name: /503/ }).click()
  const runbook = explorer.details.getByRole('region', { name: /503/ })
  await expect(runbook).toContainText('No pod is ready')
  await expect(runbook).toContainText(`-l kubernetes.io/service-name=web`)
  await expect(runbook).toContainText('If you see READY 0/1')
  await runbook.getByRole('button', { name: 'Copy as Markdown' }).click()
  expect(await explorer.clipboard()).toMatch(/^# .*503.*: services\.web\n/)
  await runbook
    .getByRole('button', { name: /line 5: services.web.health/ })
    .first()
    .click()
  await expect(explorer.editor).toBeFocused()
})

test('a runbook leads to the one that it names', async ({ explorer }) => {
  await explorer.open()
  await explorer.node('Deployment web').click()
  await explorer.tab('Fix')
  await explorer.details.getByRole('button', { name: /503/ }).click()
  await explorer.details.getByRole('button', { name: 'crash-loop', exact: true }).first().click()
  await expect(explorer.details.getByRole('button', { name: /^CrashLoopBackOff/ })).toHaveAttribute(
    'aria-expanded',
    'true',
  )
})

test('with nothing selected every symptom names what it can befall, and leads there', async ({
  explorer,
}) => {
  await explorer.open()
  await explorer.tab('Fix')
  const timers = explorer.details.getByRole('listitem').filter({ hasText: 'A timer never runs' })
  await timers.getByRole('button', { name: 'cleanup' }).click()
  await expect(
    explorer.details.getByRole('heading', { name: 'CronJob timer-cleanup' }),
  ).toBeVisible()
  await expect(
    explorer.details.getByRole('button', { name: /A timer never runs/ }),
  ).toHaveAttribute('aria-expanded', 'true')
})

test('why there is no such thing is reported with the line that would make it', async ({
  explorer,
}) => {
  await explorer.open()
  await explorer.node('Deployment worker').click()
  await explorer.tab('Why')
  const absences = explorer.details.getByRole('region', { name: 'What worker has not' })
  await expect(absences).toContainText('HorizontalPodAutoscaler')
  await absences.getByRole('button', { name: 'Line 19' }).first().click()
  await expect(explorer.editor).toBeFocused()
})

test('each variable says who gave it and over whom, and its value is on the page only while it is asked for', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  await explorer.paste(NEEDY)
  await explorer.node('Deployment web').click()
  await explorer.tab('Env')
  const variable = (name: string) =>
    explorer.details.getByRole('listitem').filter({ hasText: name })
  await expect(variable('LOG=')).toContainText('Secret env-web · line 5, over line 9')
  await expect(variable('NEEDED')).toContainText('line 7')
  expect(await explorer.details.innerHTML()).not.toContain('hunter2')
  await explorer.details.getByLabel('Show values').check()
  await expect(variable('API_TOKEN=')).toContainText('hunter2')
  await explorer.details.getByLabel('Show values').uncheck()
  expect(await explorer.details.innerHTML()).not.toContain('hunter2')
  await variable('LOG=').getByRole('button', { name: 'Copy' }).click()
  expect(await explorer.clipboard()).toContain(`kubectl get secret env-web ${N}`)
  await page.keyboard.press('Escape')
  await explorer.node('Secret env-web').click()
  await expect(explorer.details).toContainText('container my-app of Deployment web')
})

test('a kubectl line lights up what it would return, and says what one might not expect', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  await explorer.ask(`kubectl get deployments ${N} -l type=service`)
  await expect(explorer.answers).toContainText('It returns 2 objects')
  await expect(page.locator('.card-lit')).toHaveCount(2)
  await explorer.ask(`kubectl get pods ${N} -l service=web`)
  await expect(explorer.node('Pod web-<rs>-<pod>')).toBeVisible()
  await expect(explorer.answers.getByRole('list', { name: 'Remarks' })).toContainText(
    'service=web,type=service',
  )
  await explorer.ask('kubectl get deploments')
  await expect(explorer.answers).toContainText('kubectl refuses it')
  await page.keyboard.press('Escape')
  await expect(explorer.answers).toBeHidden()
  await expect(page.locator('.card-lit')).toHaveCount(0)
})

test('a pasted table finds its pods, the lines that made them, and what to do', async ({
  explorer,
}) => {
  await explorer.open()
  await explorer.ask(`NAME                           READY   STATUS             RESTARTS
web-6d4f9b7c9-x2k8q            0/1     CrashLoopBackOff   5 (20s ago)
timer-cleanup-29412345-7xkd2   0/1     Completed          0`)
  const named = explorer.answers.getByRole('list', { name: 'Matches' })
  await expect(named).toContainText('made by the ReplicaSet controller')
  await expect(named).toContainText('It was due at 2025-12-03 05:45 UTC')
  await named.getByRole('button', { name: 'lines 2–14' }).click()
  await expect(explorer.editor).toBeFocused()
  await explorer.answers.getByRole('button', { name: 'CrashLoopBackOff: services.web' }).click()
  await expect(explorer.details.getByRole('heading', { name: 'Deployment web' })).toBeVisible()
  await expect(explorer.details.getByRole('button', { name: /^CrashLoopBackOff/ })).toHaveAttribute(
    'aria-expanded',
    'true',
  )
})

test('a message that names nothing says its cause, and asks which thing it is of', async ({
  explorer,
}) => {
  await explorer.open()
  await explorer.ask('0/4 nodes are available: 3 Insufficient memory.')
  await expect(explorer.answers).toContainText('It requests more than any node has free.')
  await expect(explorer.answers).toContainText('Which one?')
  await explorer.answers.getByRole('button', { name: 'Pods stay Pending: services.worker' }).click()
  await expect(explorer.details).toContainText('Pods stay Pending')
  await expect(explorer.details).toContainText('worker')
})

test('the palette takes a pasted name or error, and Enter goes to its node', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  await expect(explorer.node('Deployment web')).toBeVisible()
  for (const [pasted, heading] of [
    ['web-6d4f9b7c9-x2k8q', 'Pod web-<rs>-<pod>'],
    ['Error from server (NotFound): deployments.apps "worker" not found', 'Deployment worker'],
  ] as const) {
    await page.keyboard.press('ControlOrMeta+k')
    await expect(page.getByRole('combobox', { name: 'Search or run' })).toBeFocused()
    await page.keyboard.insertText(pasted)
    await page.keyboard.press('Enter')
    await expect(explorer.details.getByRole('heading', { name: heading })).toBeVisible()
  }
})

test('several lines pasted into the palette go to the panel that reads them', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  await expect(explorer.node('Deployment web')).toBeVisible()
  await page.evaluate(() =>
    navigator.clipboard.writeText('NAME   READY\nworker-7f6c5d4b8b-q9wzl   1/1'),
  )
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('combobox', { name: 'Search or run' })).toBeFocused()
  await page.keyboard.press('ControlOrMeta+v')
  await expect(explorer.answers).toContainText('worker-7f6c5d4b8b-q9wzl is a Pod')
  await expect(explorer.answers.getByRole('textbox')).toBeFocused()
})

test('a symptom typed into the palette leads to its runbook', async ({ explorer, page }) => {
  await explorer.open()
  await expect(explorer.node('Deployment web')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('combobox', { name: 'Search or run' })).toBeFocused()
  await page.keyboard.type('OOMKilled worker')
  await page.getByRole('option', { name: /^OOMKilled.*worker/ }).click()
  await expect(explorer.details.getByRole('heading', { name: 'Deployment worker' })).toBeVisible()
  await expect(explorer.details.getByRole('button', { name: /^OOMKilled/ })).toHaveAttribute(
    'aria-expanded',
    'true',
  )
})

test('one script that collects everything is copied and saved', async ({ explorer, page }) => {
  await explorer.open()
  await explorer.tab('App')
  await explorer.details.getByRole('button', { name: 'Copy script' }).click()
  expect(await explorer.clipboard()).toMatch(/^#!\/bin\/sh\n/)
  expect(await explorer.clipboard()).toContain(`kubectl get pods ${N}`)
  const saved = page.waitForEvent('download')
  await explorer.details.getByRole('button', { name: 'Save as file' }).click()
  expect((await saved).suggestedFilename()).toBe('collect-my-rack-my-app.sh')
})

test('a timer tells its next five runs in UTC and here, and what happens when one takes too long', async ({
  explorer,
}) => {
  await explorer.open()
  await explorer.node('CronJob timer-cleanup').click()
  await explorer.tab('Why')
  await expect(explorer.details).toContainText('At 03:00')
  await expect(explorer.details.getByRole('row')).toHaveCount(6)
  await expect(explorer.details).toContainText('A run that takes longer than a day')
})

test('a command is shown filled in, or with its hole', async ({ explorer }) => {
  await explorer.open()
  await explorer.node('Deployment web').click()
  await expect(explorer.details).not.toContainText('kubectl describe pod <pod>')
  await explorer.details.getByLabel('commands find <pod> themselves').uncheck()
  await expect(explorer.details).toContainText('kubectl describe pod <pod>')
  await expect(explorer.details).toContainText("needs a pod's name")
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in the panels of the console, ${theme}`, async ({
    explorer,
    page,
  }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: theme })
    await explorer.open()
    await explorer.node('Deployment web').click()
    for (const tab of ['Env', 'Why', 'Fix']) {
      await explorer.tab(tab)
      if (tab === 'Fix') await explorer.details.getByRole('button', { name: /503/ }).click()
      await expect(explorer.details.getByRole('tabpanel')).toContainText(/\w/)
      expect(await serious(page), tab).toEqual([])
    }
    await page.keyboard.press('Escape')
    await explorer.tab('Fix')
    await explorer.ask(`kubectl get pods -l service=web`)
    await expect(explorer.answers).toContainText('It returns')
    expect(await serious(page), 'Ask').toEqual([])
    await explorer.ask('web-6d4f9b7c9-x2k8q CrashLoopBackOff')
    await expect(explorer.answers).toContainText('What to do')
    expect(await serious(page), 'a paste').toEqual([])
    await explorer.tab('App')
    expect(await serious(page), 'the app').toEqual([])
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('one pastes a pod’s name and reads what to do about it', async ({ explorer, page }) => {
    await page.goto('/')
    await expect(explorer.node('Deployment web')).toBeVisible()
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('menuitem', { name: /^Ask/ }).click()
    await explorer.answers.getByRole('textbox').fill('web-6d4f9b7c9-x2k8q 0/1 CrashLoopBackOff')
    await explorer.answers.getByRole('button', { name: 'CrashLoopBackOff: services.web' }).click()
    await expect(explorer.details).toContainText('A container keeps crashing')
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
  })
})
