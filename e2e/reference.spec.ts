import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './explorer-test'

/** The headings of the page that Convox gives, as this one calls them. */
const HEADINGS = [
  'Overview',
  'Namespaces',
  'Quick reference',
  'The complete example',
  'From section to object',
  'Rack',
  'App',
  'Services',
  'Web services',
  'Worker services',
  'Agent services',
  'Resources',
  'Stateful resources: Postgres, PostGIS, MySQL, MariaDB',
  'Stateless resources: Redis, Memcached',
  'Timers',
  'Environment',
  'EFS volumes',
  'emptyDir volumes',
  'Init containers',
  'Scaling',
  'Balancers',
  'Pod identity (AWS)',
  'Release',
  'Troubleshooting',
  'Finding things',
  'Common issues',
]

/** What each command of that page asks, in the names of this one's examples. */
const COMMANDS = [
  'kubectl get namespaces -l system=convox,rack=my-rack',
  'kubectl config set-context --current --namespace=my-rack-my-app',
  'kubectl get namespaces -l type=rack',
  'kubectl get namespaces -l type=app',
  'kubectl get namespace my-rack-system',
  'kubectl get namespace my-rack-my-app',
  'statefulsets,pods,services,ingresses -n my-rack-system',
  '-n my-rack-my-app -l app=my-app',
  'hpa,service,certificate,pdb -n my-rack-my-app -l service=web',
  'kubectl describe deployment web -n my-rack-my-app',
  'kubectl get pods -n my-rack-my-app -l service=web',
  'kubectl get deployment worker -n my-rack-my-app',
  'kubectl logs -f -n my-rack-my-app -l service=worker',
  'kubectl get daemonset agent -n my-rack-my-app',
  'kubectl get pods -n my-rack-my-app -l service=agent,type=service -o wide',
  'kubectl get configmap,pvc,deployment,service -n my-rack-my-app -l resource=main-pg',
  'kubectl get configmap resource-main-pg -n my-rack-my-app -o yaml',
  'kubectl get configmap,deployment,service -n my-rack-my-app -l resource=cache',
  'kubectl get cronjobs -n my-rack-my-app -l system=convox',
  'kubectl get jobs -n my-rack-my-app -l name=hourly-cleanup',
  'kubectl get pods -n my-rack-my-app -l name=hourly-cleanup,type=timer --watch',
  'kubectl logs -f -n my-rack-my-app -l name=hourly-cleanup',
  'kubectl describe cronjob timer-hourly-cleanup',
  'kubectl get secret env-web -n my-rack-my-app -o yaml',
  "-o jsonpath='{.data.API_KEY}' | base64 --decode",
  'kubectl get pvc -n my-rack-my-app -l system=convox',
  'kubectl describe pvc efs-web-shared-data',
  'kubectl describe hpa web',
  'kubectl scale deployment/web',
  'kubectl get --raw /apis/metrics.k8s.io/v1beta1/namespaces/my-rack-my-app/pods',
  'kubectl get services -n my-rack-my-app -l type=balancer',
  'kubectl get service balancer-tcp-lb -n my-rack-my-app -o jsonpath=',
  'kubectl get serviceaccount s3-service -n my-rack-my-app -o yaml',
  'kubectl describe serviceaccount s3-service',
  'aws sts get-caller-identity',
  'kubectl get pods -n my-rack-my-app -l release=RABC1234DEF',
  'kubectl get service resource-main-pg',
  'kubectl describe pod <pod>',
  'kubectl logs <pod> -n my-rack-my-app -c my-app --previous',
  'kubectl describe service web',
  'kubectl describe ingress web',
  'kubectl exec -it',
]

const NAMES = [
  '<rack>-system',
  '<rack>-<app>',
  '<service>-<rs>-<pod>',
  'resource-<resource>',
  'timer-<timer>',
  'env-<service>',
  'balancer-<balancer>',
  'efs-<service>-<volume>',
  'ed-<volume>',
]

const ISSUES = [
  'The deploy fails, or rolls back',
  'Unreachable, or 503',
  'No logs',
  'convox run fails',
  'A timer never runs',
  'The autoscaler is stuck',
  'Data are lost',
]

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('everything of the page that Convox gives is found', async ({ page }) => {
    await page.goto('/reference')
    for (const name of HEADINGS)
      await expect(page.getByRole('heading', { name, exact: true })).toBeVisible()
    const text = (await page.getByRole('main').textContent())?.replace(/\s+/g, ' ') ?? ''
    expect([...COMMANDS, ...NAMES, ...ISSUES].filter((wanted) => !text.includes(wanted))).toEqual(
      [],
    )
  })

  test('a field tells where it came from', async ({ page }) => {
    await page.goto('/reference')
    const scaling = page.locator('#scaling')
    await expect(scaling).toContainText(
      'averageUtilization: 70 # from convox.yml: services.web.scale.targets.cpu',
    )
    await expect(scaling).toContainText('changes the cluster')
  })
})

test('“Try it” opens the explorer with that text, and the way back is there', async ({
  explorer,
  page,
}) => {
  await page.goto('/reference')
  await page.getByRole('link', { name: 'Try it : Balancers' }).click()
  await expect(explorer.shownText()).toContainText('tcp-lb')
  await expect(
    explorer.details.getByRole('heading', { name: 'Service balancer-tcp-lb' }),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Reference' }).click()
  await expect(page.getByRole('heading', { name: 'Quick reference' })).toBeVisible()
})

test('the filter leaves what holds every word', async ({ explorer, page }) => {
  await page.goto('/reference')
  await page.getByLabel('Filter the reference').fill('averageUtilization targets')
  await expect(page.getByRole('heading', { name: 'Scaling', exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Balancers', exact: true })).toBeHidden()
  await page.getByLabel('Filter the reference').fill('')
  await expect(page.getByRole('heading', { name: 'Balancers', exact: true })).toBeVisible()
  expect(explorer.page).toBe(page)
})

test('a command is copied', async ({ explorer, page }) => {
  await page.goto('/reference')
  await page.locator('#balancers').getByRole('button', { name: 'Copy' }).first().click()
  expect(await explorer.clipboard()).toBe('kubectl get services -n my-rack-my-app -l type=balancer')
})

/**
 * One of each that the page is made of: what follows them is the same again, and would take
 * minutes.
 */
const PARTS = [
  'header',
  'nav',
  '#overview',
  '#quick-reference',
  '#web-services',
  '#complete-example',
  '#keys-of-a-service',
  '#inside-the-rack',
  '#common-issues',
  '#runbook-503',
  '#commands-Pod',
  '#key-balancers',
  '#differs-get-all',
  '#problem-unknown-key',
]

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on the reference page, ${theme}`, async ({ explorer, page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: theme })
    await explorer.page.goto('/reference#runbook-503')
    await expect(page.locator('#runbook-503')).toHaveAttribute('open')
    const { violations } = await PARTS.reduce(
      (axe, part) => axe.include(part),
      new AxeBuilder({ page }),
    ).analyze()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(
      serious.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 5)}`,
      ),
    ).toEqual([])
  })
}

test('nothing is wider than a phone', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await explorer.page.goto('/reference')
  await expect(page.getByRole('heading', { name: 'Quick reference' })).toBeVisible()
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  ).toBe(0)
})
