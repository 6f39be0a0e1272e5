import { expect, test } from 'vitest'
import { evaluate } from '../testing/evaluate-command'
import { referenceExample } from '../testing/explored'
import { inventoryOfCluster } from './cluster'

const N = '-n my-rack-my-app'
const exploration = referenceExample()
const inventory = inventoryOfCluster(exploration)

/**
 * Each command of the reference page, with this example's names, and the node and words of the one
 * that stands for it here. `narrower` and `wider` say why ours returns other objects than the
 * page's; without them it must return the same.
 */
const PAGE: readonly {
  readonly page: string
  readonly node: string
  readonly ours: string
  readonly narrower?: string
  readonly wider?: string
}[] = [
  { page: 'kubectl get ns -l type=rack', node: 'rack', ours: 'get namespaces -l type=rack' },
  { page: 'kubectl get ns -l type=app', node: 'app', ours: 'get namespaces -l type=app' },
  {
    page: 'kubectl get ns -l system=convox,rack=my-rack',
    node: 'rack',
    ours: 'get namespaces -l system=convox,rack=my-rack',
  },
  {
    page: 'kubectl config set-context --current --namespace=my-rack-my-app',
    node: 'app',
    ours: 'config set-context --current --namespace=my-rack-my-app',
  },
  {
    page: 'kubectl get namespace my-rack-system',
    node: 'rack',
    ours: 'get namespace my-rack-system',
  },
  {
    page: 'kubectl get all -n my-rack-system',
    node: 'rack',
    ours: 'get deployments,daemonsets,statefulsets,pods,services,ingresses',
  },
  {
    page: 'kubectl get namespace my-rack-my-app',
    node: 'app',
    ours: 'get namespace my-rack-my-app',
  },
  {
    page: `kubectl get all ${N}`,
    node: 'app',
    ours: '-l app=my-app',
    wider: '`all` leaves out configuration, storage and routing',
  },
  {
    page: `kubectl get deploy,svc,ing,hpa ${N} -l service=web`,
    node: 'Deployment/web',
    ours: 'pdb -n my-rack-my-app -l service=web',
    wider: 'Secret, ServiceAccount, Certificate and PDB too',
  },
  {
    page: `kubectl describe deployment web ${N}`,
    node: 'Deployment/web',
    ours: 'describe deployment web',
  },
  {
    page: `kubectl get pods ${N} -l service=web`,
    node: 'Deployment/web',
    ours: 'get pods -n my-rack-my-app -l service=web,type=service -o wide',
    narrower: 'not one-off pods',
  },
  {
    page: `kubectl get deployment ${N} -l service=web`,
    node: 'Deployment/web',
    ours: 'get deployment web',
  },
  {
    page: `kubectl get deployment worker ${N}`,
    node: 'Deployment/worker',
    ours: 'get deployment worker',
  },
  {
    page: `kubectl get deploy,svc,ing,hpa ${N} -l service=worker`,
    node: 'Deployment/worker',
    ours: "-l 'service=worker,type!=balancer'",
    narrower: "not the balancer's Service",
    wider: 'Secret, ServiceAccount and PDB too',
  },
  {
    page: `kubectl logs -f ${N} -l service=worker`,
    node: 'Deployment/worker',
    ours: 'logs -f',
    narrower: 'not one-off pods',
  },
  {
    page: `kubectl get daemonset agent ${N}`,
    node: 'DaemonSet/agent',
    ours: 'get daemonset agent',
  },
  {
    page: `kubectl get ds ${N} -l service=agent`,
    node: 'DaemonSet/agent',
    ours: 'get daemonset agent',
  },
  {
    page: `kubectl get pods ${N} -l service=agent -o wide`,
    node: 'DaemonSet/agent',
    ours: 'get pods',
  },
  {
    page: `kubectl get deploy,svc,pvc,configmap ${N} -l resource=database`,
    node: 'Deployment/resource-database',
    ours: 'deployment,service -n my-rack-my-app -l resource=database',
  },
  {
    page: `kubectl get deploy,svc,configmap ${N} -l resource=cache`,
    node: 'Deployment/resource-cache',
    ours: 'deployment,service -n my-rack-my-app -l resource=cache',
  },
  {
    page: `kubectl get all ${N} -l resource=database`,
    node: 'Deployment/resource-database',
    ours: 'deployment,service -n my-rack-my-app -l resource=database',
    narrower: 'pods and ReplicaSets have rows of their own',
    wider: 'PVC and ConfigMap too',
  },
  {
    page: `kubectl get svc ${N} -l resource=database`,
    node: 'Service/resource-database',
    ours: 'get service resource-database',
  },
  {
    page: `kubectl get configmap resource-database ${N} -o yaml`,
    node: 'ConfigMap/resource-database',
    ours: 'get configmap resource-database -n my-rack-my-app -o yaml',
  },
  {
    page: `kubectl get cronjobs ${N}`,
    node: 'CronJob/timer-cleanup',
    ours: 'get cronjobs -n my-rack-my-app -l system=convox',
  },
  {
    page: `kubectl get cronjob ${N} -l system=convox`,
    node: 'app',
    ours: 'get cronjobs -n my-rack-my-app -l system=convox',
  },
  {
    page: `kubectl get cronjob ${N} -l system=convox,type=timer`,
    node: 'CronJob/timer-cleanup',
    ours: 'get cronjob timer-cleanup',
    wider: "the page's finds nothing",
  },
  {
    page: `kubectl get jobs ${N} --watch`,
    node: 'app',
    ours: 'get jobs -n my-rack-my-app -l type=timer',
  },
  {
    page: `kubectl get jobs ${N} -l name=cleanup`,
    node: 'CronJob/timer-cleanup',
    ours: 'get jobs -n my-rack-my-app -l name=cleanup,type=timer',
  },
  { page: `kubectl logs ${N} -l name=cleanup`, node: 'CronJob/timer-cleanup', ours: 'logs -f' },
  {
    page: `kubectl describe cronjob timer-cleanup ${N}`,
    node: 'CronJob/timer-cleanup',
    ours: 'describe cronjob',
  },
  {
    page: `kubectl get secret env-web ${N} -o yaml`,
    node: 'Secret/env-web',
    ours: 'get secret env-web -n my-rack-my-app -o yaml',
  },
  {
    page: `kubectl get secret env-web ${N} -o jsonpath='{.data.WEB_HOST}' | base64 --decode`,
    node: 'Secret/env-web',
    ours: '| base64 --decode',
  },
  {
    page: `kubectl get pvc ${N}`,
    node: 'PersistentVolumeClaim/efs-web-shared-uploads',
    ours: 'get pvc -n my-rack-my-app -l system=convox',
  },
  {
    page: `kubectl describe pvc efs-web-shared-uploads ${N}`,
    node: 'PersistentVolumeClaim/efs-web-shared-uploads',
    ours: 'describe pvc',
  },
  {
    page: `kubectl describe hpa web ${N}`,
    node: 'HorizontalPodAutoscaler/web',
    ours: 'describe hpa',
  },
  {
    page: 'kubectl get --raw "/apis/metrics.k8s.io/v1beta1/namespaces/my-rack-my-app/pods"',
    node: 'HorizontalPodAutoscaler/web',
    ours: 'get --raw',
  },
  {
    page: `kubectl scale deployment/web --replicas=3 ${N}`,
    node: 'Deployment/web',
    ours: 'scale deployment/web',
  },
  {
    page: `kubectl get svc ${N} -l type=balancer`,
    node: 'Service/balancer-tcp-lb',
    ours: '-l type=balancer',
  },
  {
    page: `kubectl get svc balancer-tcp-lb ${N} -o jsonpath='{.status.loadBalancer.ingress[0].hostname}'`,
    node: 'Service/balancer-tcp-lb',
    ours: 'ingress[0].hostname',
  },
  {
    page: `kubectl describe sa web ${N}`,
    node: 'ServiceAccount/web',
    ours: 'describe serviceaccount web',
  },
  { page: `kubectl get sa web ${N} -o yaml`, node: 'ServiceAccount/web', ours: '-o yaml' },
  {
    page: `kubectl exec -it web-6d4f9b7c9-x2k8q ${N} -- aws sts get-caller-identity`,
    node: 'ServiceAccount/web',
    ours: '-- aws sts get-caller-identity',
    wider: 'the hole stands for any pod',
  },
  {
    page: `kubectl get pods ${N} -l release=RABC1234DEF`,
    node: 'app',
    ours: '-l release=RABC1234DEF',
  },
  {
    page: `kubectl describe pod web-6d4f9b7c9-x2k8q ${N}`,
    node: 'Pod/web-<rs>-<pod>',
    ours: 'describe pod <pod>',
    wider: 'the hole stands for any pod',
  },
  {
    page: `kubectl logs --previous web-6d4f9b7c9-x2k8q ${N}`,
    node: 'Pod/web-<rs>-<pod>',
    ours: '--previous',
    wider: 'the hole stands for any pod',
  },
  { page: `kubectl describe svc web ${N}`, node: 'Service/web', ours: 'describe service' },
  { page: `kubectl describe ing web ${N}`, node: 'Ingress/web', ours: 'describe ingress' },
]

test.each(PAGE)(
  '$page is there, as it is or corrected',
  ({ page, node, ours, narrower, wider }) => {
    const command = exploration.commands.find(
      (candidate) => candidate.node === node && candidate.command.includes(ours),
    )
    expect(command?.command).toBeDefined()
    const theirs = evaluate(page, inventory).found
    const found = evaluate(command?.command ?? '', inventory).found
    expect([...theirs].filter((id) => !found.has(id)).length > 0, 'leaves something out').toBe(
      narrower !== undefined,
    )
    expect([...found].filter((id) => !theirs.has(id)).length > 0, 'adds something').toBe(
      wider !== undefined,
    )
  },
)
