import type { ConfigMap, Secret } from 'kubernetes-types/core/v1'
import { configKeyFaults } from './config-key'
import { dnsSubdomainFaults } from './dns-name'
import type { Faults } from './faults'
import { OBJECT } from './field-path'
import { checkMetadata } from './metadata'

const DATA = OBJECT.child('data')
const LARGEST = 1024 * 1024
const DOCKER_CONFIG = '.dockerconfigjson'

/** A Secret; its values are base64, of which three bytes take four characters. */
export function checkSecret(faults: Faults, { metadata = {}, data = {}, type }: Secret): void {
  checkMetadata(faults, metadata, dnsSubdomainFaults)
  let size = 0
  for (const key in data) {
    faults.invalidEach('apiserver-environment', DATA.key(key), key, configKeyFaults(key))
    size += bytesOf(data[key] ?? '')
  }
  if (size > LARGEST) faults.tooLong('apiserver-too-large', DATA, LARGEST)
  if (type === 'kubernetes.io/dockerconfigjson' && data[DOCKER_CONFIG] === undefined)
    faults.required('apiserver-environment', DATA.key(DOCKER_CONFIG))
}

export function checkConfigMap(faults: Faults, { metadata = {}, data = {} }: ConfigMap): void {
  checkMetadata(faults, metadata, dnsSubdomainFaults)
  let size = 0
  for (const key in data) {
    faults.invalidEach('apiserver-environment', DATA.key(key), key, configKeyFaults(key))
    size += data[key]?.length ?? 0
  }
  if (size > LARGEST) faults.tooLong('apiserver-too-large', OBJECT.key('', 'data'), LARGEST)
}

function bytesOf(base64: string): number {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0
  return (base64.length / 4) * 3 - padding
}
