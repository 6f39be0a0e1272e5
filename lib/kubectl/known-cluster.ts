import { type Cluster, type ClusterInput, clusterOf } from './cluster'

const clusters = new WeakMap<ClusterInput, Cluster>()

/** The app and its rack of an exploration, gathered once however often one asks. */
export function knownCluster(input: ClusterInput): Cluster {
  const cluster = clusters.get(input) ?? clusterOf(input)
  clusters.set(input, cluster)
  return cluster
}
