import { optional } from '../decoding'
import { flag, key, list, longInteger, record, text, texts, word } from '../fields'

/** Facts, section 3.6. Explicit false and 0 are kept. */
export const securityContext = record('manifest.ServiceSecurityContext', {
  runAsNonRoot: key(optional(flag), 'Whether a container that would run as root is refused.'),
  runAsUser: key(optional(longInteger), 'The user id to run as.'),
  runAsGroup: key(optional(longInteger), 'The group id to run as.'),
  readOnlyRootFilesystem: key(
    optional(flag),
    'Whether the container may not write to its own files.',
  ),
  allowPrivilegeEscalation: key(
    optional(flag),
    'Whether a process may gain more rights than its parent.',
  ),
  capabilities: key(
    optional(
      record('manifest.ServiceSecurityContextCapabilities', {
        add: key(texts, 'Capabilities to add, without the CAP_ prefix.'),
        drop: key(texts, 'Capabilities to take away, without the CAP_ prefix.'),
      }),
    ),
    'Capabilities of the Linux kernel.',
  ),
  seccompProfile: key(word('RuntimeDefault', 'Unconfined'), 'The filter of system calls.'),
})
export type SecurityContext = ReturnType<typeof securityContext.read>

export const imagePullSecrets = list(
  record('manifest.ServiceImagePullSecret', {
    registry: key(text, 'The host of the registry.'),
    username: key(text, 'The user to log in as.'),
    password: key(text, 'The password itself; a variable is safer.'),
    passwordEnv: key(text, 'The variable of the environment that holds the password.'),
  }),
  '[]manifest.ServiceImagePullSecret',
)
export type ImagePullSecret = ReturnType<typeof imagePullSecrets.read>[number]

export const accessControl = record('manifest.AccessControlOptions', {
  awsPodIdentity: key(
    optional(
      record('manifest.AWSPodIdentityOptions', {
        policyArns: key(texts, 'The policies of the role that its pods assume.'),
      }),
    ),
    'An IAM role for its pods, through EKS Pod Identity.',
  ),
})
