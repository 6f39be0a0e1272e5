import type { Problem } from '../problem'

/** What a rack refuses whenever it reads the text: at a build, at a promote, at most questions. */
export const LOAD_PROBLEMS = {
  'yaml-syntax': {
    severity: 'error',
    stage: 'load',
    title: 'This is not YAML',
    help: 'The rack reads nothing of the file until this is fixed.',
  },
  'variable-too-long': {
    severity: 'error',
    stage: 'load',
    title: 'Variable that is too long',
    help: 'A line NAME=value can hold at most 65535 bytes. Put a longer value into a file under configs.',
  },
  'wrong-type': {
    severity: 'error',
    stage: 'load',
    title: 'Value of the wrong type',
    help: 'Write a value of the expected type. A number in quotes is a string.',
  },
  'wrong-json-type': {
    severity: 'error',
    stage: 'load',
    title: 'Value of the wrong type',
    help: 'Write a number without quotes where a number is expected, and a string where a string is expected.',
  },
  'merge-not-mapping': {
    severity: 'error',
    stage: 'load',
    title: 'Merge of a value that is not a mapping',
    help: 'The value of << must be a mapping, or a list of mappings.',
  },
  'unknown-key-type': {
    severity: 'error',
    stage: 'load',
    title: 'Name that YAML does not read as a string',
    help: 'Quote the name. Words such as on, yes, no, y and n are booleans in YAML.',
  },
  'environment-not-list': {
    severity: 'error',
    stage: 'load',
    title: 'The environment is not a list',
    help: 'Write one item per line: - NAME or - NAME=value.',
  },
  'env-required': {
    severity: 'error',
    stage: 'load',
    title: 'Variable without a value in this release',
    help: 'Set it with convox env set, or give it a default: NAME=value.',
  },
  'reserved-label': {
    severity: 'error',
    stage: 'load',
    title: 'Reserved label',
    help: 'Choose another key. The rack itself uses system, rack, app, name, service, release and type.',
  },
  'limit-below-request': {
    severity: 'error',
    stage: 'load',
    title: 'Limit below its request',
    help: 'Raise the limit or lower the request.',
  },
  'resource-size': {
    severity: 'error',
    stage: 'load',
    title: 'Resource size that this rack does not allow',
    help: 'The feature gate app-limit-required of this rack limits cpu and mem.',
  },
  'invalid-port': {
    severity: 'error',
    stage: 'load',
    title: 'Invalid port',
    help: 'Write a number as 3000, a scheme and a number as https:3000, or a mapping with port and scheme.',
  },
  'invalid-number': {
    severity: 'error',
    stage: 'load',
    title: 'Value that is not a whole number',
    help: 'Write digits only. A range of replicas is written 1-5, without spaces or plus signs.',
  },
  'scheme-not-text': {
    severity: 'error',
    stage: 'load',
    title: 'Scheme that is not a string',
    help: 'Write the scheme as a string, such as https. The rack’s API process crashes on this value.',
  },
  'agent-form': {
    severity: 'error',
    stage: 'load',
    title: 'agent must be true or false',
    help: 'Write agent: true, and its ports under ports of the service.',
  },
  'annotations-not-list': {
    severity: 'error',
    stage: 'load',
    title: 'Annotations must be a list',
    help: 'Write one item per line: - key=value.',
  },
  'annotation-form': {
    severity: 'error',
    stage: 'load',
    title: 'Malformed annotation',
    help: 'Write key=value, or a mapping of strings. Quote values such as true and 1.',
  },
  'build-form': {
    severity: 'error',
    stage: 'load',
    title: 'Malformed build',
    help: 'Write the directory, or a mapping with path, manifest and args.',
  },
  'domain-form': {
    severity: 'error',
    stage: 'load',
    title: 'Malformed domain',
    help: 'Write names separated by commas, or a list of names.',
  },
  'health-form': {
    severity: 'error',
    stage: 'load',
    title: 'Malformed health check',
    help: 'Write the path, or a mapping with path, interval, timeout and grace.',
  },
  'scale-form': {
    severity: 'error',
    stage: 'load',
    title: 'Malformed scale',
    help: 'Write a number, a range as 1-5, or a mapping.',
  },
  'invalid-scale': {
    severity: 'error',
    stage: 'load',
    title: 'Invalid number of replicas',
    help: 'Write a number or a range as 1-5.',
  },
  'gpu-form': {
    severity: 'error',
    stage: 'load',
    title: 'Malformed gpu',
    help: 'Write a number, or a mapping with count and vendor.',
  },
  'whitelist-form': {
    severity: 'error',
    stage: 'load',
    title: 'Malformed whitelist',
    help: 'Write networks as strings, one per item.',
  },
} as const satisfies Record<string, Problem>
