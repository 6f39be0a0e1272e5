import { fieldList, fieldText, fieldTexts } from '../../kubernetes/field'
import type { DerivedObject } from '../mapped-object'
import { type Controller, derivedObject } from './controller'

/**
 * With nginx: a Certificate for each `tls` entry of an Ingress that names an issuer, and the Secret
 * that it fills. [cm]
 */
export const ingressCertificates: Controller = ({ id, name, concept, object }) => {
  const issuer = fieldTexts(object, 'metadata', 'annotations')['cert-manager.io/cluster-issuer']
  if (issuer === undefined) return []
  return fieldList(object, 'spec', 'tls').flatMap((tls) => {
    const secretName = fieldText(tls, 'secretName')
    if (secretName === undefined) return []
    const hosts = fieldList(tls, 'hosts').join(', ')
    const certificate = derivedObject({
      kind: 'Certificate',
      pattern: secretName,
      concept,
      owner: id,
      maker: 'cert-manager',
      labels: fieldTexts(object, 'metadata', 'labels'),
      lifetime: 'As long as the Ingress refers to it; renewed before it expires.',
      explanation: `Requested from the issuer ${issuer} for Ingress ${name}: ${hosts}. Not ready until each of these names resolves to the router of the rack.`,
    })
    return [certificate, keyPair(secretName, concept, certificate.id, {})]
  })
}

/**
 * With contour the rack applies the Certificate itself; its Secret is still cert-manager's. [cm]
 */
export const certificateSecret: Controller = ({ id, concept, object }) => {
  const secretName = fieldText(object, 'spec', 'secretName')
  return secretName === undefined
    ? []
    : [keyPair(secretName, concept, id, fieldTexts(object, 'spec', 'secretTemplate', 'labels'))]
}

function keyPair(
  name: string,
  concept: string,
  owner: string,
  labels: Record<string, string>,
): DerivedObject {
  return derivedObject({
    kind: 'Secret',
    pattern: name,
    concept,
    owner,
    maker: 'cert-manager',
    labels,
    lifetime: 'From the day the certificate is issued; it stays when the Certificate is deleted.',
    explanation:
      'The certificate and its private key, `tls.crt` and `tls.key`. Missing until the certificate is issued.',
  })
}
