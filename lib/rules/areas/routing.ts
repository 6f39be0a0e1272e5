import type { Rule } from '../rule'

/** The way into a service. */
export const ROUTING_RULES = {
  'service-ingress': {
    description:
      'A port makes a service public: an Ingress for its host, unless it is internal or behind the internal router.',
    reference: 'Web Services',
    facts: '5.4',
  },
  'internal-ingress': {
    description:
      'A service behind the internal router has an Ingress of the internal class, named SERVICE-internal.',
    facts: '5.5',
  },
  'contour-proxy': {
    description:
      'Where the router is Contour a service has an HTTPProxy instead of an Ingress, and one more for each domain.',
    facts: '5.6',
  },
  'contour-certificate': {
    description: 'Where the router is Contour the rack asks for the certificates itself.',
    facts: '5.7',
  },
  'contour-annotations': {
    description:
      'Contour knows a few of nginx’s annotations in another form; the others of nginx are dropped.',
    facts: '5.6',
  },
  'service-host': {
    description: 'The host is SERVICE.APP.DOMAIN of the rack.',
    reference: 'Web Services',
    facts: '1.5',
  },
  'service-alias': {
    description: 'The rack’s resolver knows every service as SERVICE.APP.RACK.local.',
    facts: '5.17',
  },
  'service-timeout': {
    description: 'The timeout of a service holds for connecting, reading and sending.',
    reference: 'Web Services',
    facts: '5.4',
  },
  'tls-redirect': {
    description: 'Requests over http are sent on to https unless tls.redirect is false.',
    reference: 'Web Services',
    facts: '5.4',
  },
  'sticky-sessions': {
    description: 'Sticky sessions tie a visitor to a pod by the cookie CONVOXSESSION.',
    reference: 'Web Services',
    facts: '5.4',
  },
  whitelist: {
    description: 'Each network of the whitelist may reach the service.',
    reference: 'Web Services',
    facts: '5.6',
  },
  'certificate-issuer': {
    description: 'Who issues the certificates depends on the provider.',
    reference: 'Web Services',
    facts: '1.4',
  },
  'certificate-secret': {
    description:
      'The certificate of the rack’s host is in cert-SERVICE, that of the domains in cert-SERVICE-domains.',
    reference: 'Web Services',
    facts: '5.4',
  },
} as const satisfies Record<string, Rule>
