import { expect, test } from 'vitest'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'
import { FLEET } from '../testing/fleet'
import { askAnswer } from './ask-answer'

const NEEDY = explore(
  'environment:\n  - API_KEY\n  - TOKEN\nservices:\n  web:\n    build: .\n',
  settingsFrom({}),
)
const answer = (text: string) => askAnswer(text, FLEET).runbooks[0]

test.each([
  [
    'a status of the registry',
    'Failed to pull image "registry/my-rack/fleet:web.BABC1234DEF": unexpected status from HEAD request: 403 Forbidden',
    '403 Forbidden: The registry refuses',
  ],
  [
    'an exit code, however kubectl sets it',
    'Last State: Terminated\n  Reason: Error\n  Exit Code:    127\nBack-off restarting failed container queue in pod queue-6d9fffc5f4-cwjlc_my-rack-fleet(1f2e)',
    'code 127: The command does not exist',
  ],
  [
    'the files of another database',
    'psql: error: connection to server at "resource-billing-db.my-rack-fleet.svc.cluster.local" failed: FATAL:  database files are incompatible with server',
    'database files are incompatible with server: The volume holds the files of another major version',
  ],
  [
    'a name that does not resolve',
    'getaddrinfo EAI_AGAIN resource-cache.my-rack-fleet.svc.cluster.local',
    'EAI_AGAIN: The name does not resolve',
  ],
  [
    'a webhook without a response',
    'Internal error occurred: failed calling webhook "validate.nginx.ingress.kubernetes.io": context deadline exceeded',
    'failed calling webhook: A webhook of the cluster does not respond',
  ],
])('the cause is told from %s', (_, text, cause) => {
  expect(answer(text)?.cause).toContain(cause)
})

test.each([
  [
    '0/4 nodes are available: 1 node(s) had untolerated taint {node.kubernetes.io/disk-pressure: }, 3 Insufficient memory.',
    'pending',
    'Insufficient memory: It requests more than any node has free.',
  ],
  [
    "Waiting for HTTP-01 challenge propagation: wrong status code '404', expected '200'",
    'certificate',
    'wrong status code 404: The name resolves to another address.',
  ],
  [
    'OCI runtime exec failed: exec: "bash": executable file not found in $PATH: unknown\ncommand terminated with exit code 126',
    'exec-refused',
    'executable file not found: The image has no such shell',
  ],
])('what means the same for every thing is told where none is named: %s', (text, id, cause) => {
  const { runbooks } = askAnswer(text, FLEET)
  expect(runbooks).toHaveLength(1)
  expect(runbooks[0]).toMatchObject({ id, cause: expect.stringContaining(cause) })
  expect(runbooks[0]).not.toHaveProperty('change')
})

test('an outcome that only leads on is no cause', () => {
  const claim =
    'NAME                  STATUS    VOLUME   CAPACITY   STORAGECLASS   AGE\nresource-billing-db   Pending                       gp3            12m'
  expect(answer(claim)).toMatchObject({ id: 'claim-pending' })
  expect(answer(claim)).not.toHaveProperty('cause')
})

test.each([
  [
    'Warning ScalerFailed 12s keda-operator error calculating desired replicas: the queue does not exist',
    'not-scaling',
  ],
  ['curl: (60) SSL certificate problem: unable to get local issuer certificate', 'certificate'],
  [
    'ERROR: failed to solve: process "/bin/sh -c bundle install" did not complete successfully: exit code: 7',
    'build-fails',
  ],
  ['ERROR: could not connect to rack: timeout', 'no-access'],
  [
    'Name: timer-nightly-29412390-abcde\nNamespace: my-rack-fleet\nNode: ip-10-0-0-1\nStatus: Failed\n    State: Terminated\n      Reason: DeadlineExceeded',
    'timer-no-logs',
  ],
])('%s', (text, id) => {
  expect(answer(text)?.id).toBe(id)
})

test('a build that names only some of the missing variables is led to the line of each', () => {
  const text = 'ERROR: required env: API_KEY'
  const { problems = [] } = askAnswer(text, NEEDY)
  expect(problems.map(({ line }) => line)).toEqual([2])
})
