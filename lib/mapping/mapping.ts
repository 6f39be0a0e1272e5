import { hasGate } from '../rack/feature-gates'
import { directSecrets } from './app/direct-secrets'
import { appNamespace } from './app/namespace'
import { loadBalancer } from './balancer/load-balancer'
import { usesContour } from './conditions/service-routing'
import type { MappingContext } from './context'
import type { Emission } from './emission'
import { appResource, managedResource } from './resource/resource'
import { certificates } from './routing/certificate'
import { httpProxies } from './routing/http-proxy'
import { ingress, type Router } from './routing/ingress'
import { internalRouterServices, publicServices } from './routing/routable'
import { autoscaler } from './service/autoscaler'
import { clusterService } from './service/cluster-service'
import { environmentSecret } from './service/environment-secret'
import { imagePullSecrets } from './service/image-pull-secret'
import { scaledObject } from './service/scaled-object'
import { serviceAccount } from './service/service-account'
import { azureFilesClaims, efsStorage } from './service/shared-storage'
import { verticalAutoscaler } from './service/vertical-autoscaler'
import { workload } from './service/workload'
import { timerObjects } from './timer/timer'

/** The objects of one thing of convox.yml. */
export interface Block {
  readonly concept: string
  readonly emissions: readonly Emission[]
}

/**
 * What becomes of a convox.yml, in the order in which a rack applies it (facts, section 8). This
 * page is the product: each row is a part of the text and the objects that it makes.
 */
export const MAPPING: readonly ((context: MappingContext) => readonly Block[])[] = [
  (context) => [{ concept: 'app', emissions: [appNamespace(context)] }],
  (context) =>
    hasGate(context.gates, 'balancer-disable')
      ? []
      : context.manifest.balancers.map((balancer) => ({
          concept: balancer.id,
          emissions: [loadBalancer(balancer, context)],
        })),
  (context) => routing(publicServices(context), context, 'public'),
  (context) => routing(internalRouterServices(context), context, 'internal'),
  (context) =>
    context.manifest.resources.map((resource) => ({
      concept: resource.id,
      emissions: appResource(resource, context),
    })),
  (context) =>
    context.manifest.services.map((service) => ({
      concept: service.id,
      emissions: [
        ...efsStorage(service, context),
        ...azureFilesClaims(service, context),
        ...imagePullSecrets(service, context),
        environmentSecret(service, context),
        serviceAccount(service, context),
        workload(service, context),
        ...autoscaler(service, context),
        ...clusterService(service, context),
        ...scaledObject(service, context),
        ...verticalAutoscaler(service, context),
      ],
    })),
  (context) =>
    context.manifest.timers.map((timer) => ({
      concept: timer.id,
      emissions: timerObjects(timer, context),
    })),
  (context) =>
    context.manifest.resources.map((resource) => ({
      concept: resource.id,
      emissions: managedResource(resource, 'rds', context),
    })),
  (context) =>
    context.manifest.resources.map((resource) => ({
      concept: resource.id,
      emissions: managedResource(resource, 'elasticache', context),
    })),
  (context) =>
    directSecrets(context).map(({ config, emission }) => ({
      concept: config ? `configs.${config.id.value}` : 'app',
      emissions: [emission],
    })),
]

function routing(
  services: MappingContext['manifest']['services'],
  context: MappingContext,
  router: Router,
): Block[] {
  const contour = usesContour(context)
  return services.map((service) => ({
    concept: service.id,
    emissions: contour
      ? [...certificates(service, context), ...httpProxies(service, context, router)]
      : [ingress(service, context, router)],
  }))
}
