import type { EnvFromSource, EnvVar } from 'kubernetes-types/core/v1'
import { configKeyFaults } from './config-key'
import { dnsSubdomainFaults } from './dns-name'
import type { Faults } from './faults'
import type { FieldPath } from './field-path'
import { NO_FAULT } from './messages'

const PRINTABLE = /^[ -<>-~]+$/
const NOT_PRINTABLE = [
  "a valid environment variable name must consist only of printable ASCII characters other than '='",
]

export function checkEnvironment(
  faults: Faults,
  at: FieldPath,
  variables: readonly EnvVar[] = [],
): void {
  variables.forEach(({ name = '', valueFrom }, index) => {
    const place = at.index(index)
    if (name === '') faults.required('apiserver-environment', place.child('name'))
    else
      faults.invalidEach(
        'apiserver-environment',
        place.child('name'),
        name,
        PRINTABLE.test(name) ? NO_FAULT : NOT_PRINTABLE,
      )
    if (valueFrom?.configMapKeyRef === undefined) return
    const reference = place.child('valueFrom').child('configMapKeyRef')
    const { name: map = '', key } = valueFrom.configMapKeyRef
    faults.invalidEach('apiserver-name', reference.child('name'), map, dnsSubdomainFaults(map))
    if (!key) faults.required('apiserver-environment', reference.child('key'))
    else
      faults.invalidEach('apiserver-environment', reference.child('key'), key, configKeyFaults(key))
  })
}

export function checkEnvironmentSources(
  faults: Faults,
  at: FieldPath,
  sources: readonly EnvFromSource[] = [],
): void {
  sources.forEach(({ secretRef }, index) => {
    const place = at.index(index).child('secretRef').child('name')
    // A name that something is put behind may end in a dash, and this check takes every one for
    // such.
    if (!secretRef?.name) faults.required('apiserver-environment', place)
    else
      faults.invalidEach(
        'apiserver-name',
        place,
        secretRef.name,
        dnsSubdomainFaults(secretRef.name.replace(/-$/, 'a')),
      )
  })
}
