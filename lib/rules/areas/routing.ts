import type { Rule } from '../rule'

/** The way into a service. */
export const ROUTING_RULES = {
  'service-ingress': {
    description:
      'A port makes a service public: it gets an Ingress for its host, unless it is internal or uses the internal router.',
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
      'With the Contour router a service has an HTTPProxy instead of an Ingress, and one more for each domain.',
    facts: '5.6',
  },
  'contour-certificate': {
    description: 'With the Contour router the rack creates the Certificates itself.',
    facts: '5.7',
  },
  'contour-annotations': {
    description: 'A few nginx annotations have an equivalent in Contour; all others are dropped.',
    facts: '5.6',
  },
  'service-host': {
    description: 'The host is SERVICE.APP.DOMAIN, where DOMAIN is the domain of the rack.',
    reference: 'Web Services',
    facts: '1.5',
  },
  'service-alias': {
    description: 'The resolver of the rack resolves SERVICE.APP.RACK.local for every service.',
    facts: '5.17',
  },
  'service-timeout': {
    description: 'The timeout of a service applies to connecting, reading and sending.',
    reference: 'Web Services',
    facts: '5.4',
  },
  'tls-redirect': {
    description: 'Requests over HTTP are redirected to HTTPS unless tls.redirect is false.',
    reference: 'Web Services',
    facts: '5.4',
  },
  'sticky-sessions': {
    description: 'Sticky sessions route a client to the same pod with the cookie CONVOXSESSION.',
    reference: 'Web Services',
    facts: '5.4',
  },
  whitelist: {
    description: 'Only the networks of the whitelist can reach the service.',
    reference: 'Web Services',
    facts: '5.6',
  },
  'certificate-issuer': {
    description: 'The certificate issuer depends on the provider.',
    reference: 'Web Services',
    facts: '1.4',
  },
  'certificate-secret': {
    description:
      'The certificate for the rack’s host is in cert-SERVICE, the one for the domains in cert-SERVICE-domains.',
    reference: 'Web Services',
    facts: '5.4',
  },
} as const satisfies Record<string, Rule>
