import type { CombinedService } from '../manifest/manifest'
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

/** A thing of convox.yml, and the objects that become of it. */
export interface Block {
  readonly concept: string
  readonly thing: object
  readonly emissions: (context: MappingContext) => readonly Emission[]
}

/**
 * What becomes of a convox.yml, in the order in which a rack applies it (facts, section 8). This
 * page is the product: each row is a part of the text and the objects that it makes.
 */
export const MAPPING: readonly ((context: MappingContext) => readonly Block[])[] = [
  ({ settings }) => [
    { concept: 'app', thing: settings, emissions: (context) => [appNamespace(context)] },
  ],
  ({ manifest, gates }) =>
    each(hasGate(gates, 'balancer-disable') ? [] : manifest.balancers, (balancer, context) => [
      loadBalancer(balancer, context),
    ]),
  (context) => each(publicServices(context), routing('public')),
  (context) => each(internalRouterServices(context), routing('internal')),
  ({ manifest }) => each(manifest.resources, appResource),
  ({ manifest }) =>
    each(manifest.services, (service, context) => [
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
    ]),
  ({ manifest }) => each(manifest.timers, timerObjects),
  ({ manifest }) =>
    each(manifest.resources, (resource, context) => managedResource(resource, 'rds', context)),
  ({ manifest }) =>
    each(manifest.resources, (resource, context) =>
      managedResource(resource, 'elasticache', context),
    ),
  (context) =>
    directSecrets(context).map(({ config, emission }) => ({
      concept: config ? `configs.${config.id.value}` : 'app',
      thing: emission,
      emissions: () => [emission],
    })),
]

function each<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  emissions: (thing: Thing, context: MappingContext) => readonly Emission[],
): Block[] {
  return things.map((thing) => ({
    concept: thing.id,
    thing,
    emissions: (context) => emissions(thing, context),
  }))
}

function routing(router: Router) {
  return (service: CombinedService, context: MappingContext): readonly Emission[] =>
    usesContour(context)
      ? [...certificates(service, context), ...httpProxies(service, context, router)]
      : [ingress(service, context, router)]
}
