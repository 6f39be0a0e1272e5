import type { Problem } from '../problem'

/** What a rack refuses whenever it reads the text: at a build, at a promote, at most questions. */
export const LOAD_PROBLEMS = {
  'yaml-syntax': {
    severity: 'error',
    stage: 'load',
    title: 'This is not YAML',
    help: 'A rack reads nothing of the text until this is right.',
  },
  'variable-too-long': {
    severity: 'error',
    stage: 'load',
    title: 'A variable of the release that is too long',
    help: 'A line NAME=value holds at most 65535 bytes. Put a longer value into a file, under configs.',
  },
  'wrong-type': {
    severity: 'error',
    stage: 'load',
    title: 'A value of the wrong type',
    help: 'Write a value of the type that the key takes. Quotes make a text of a number; without them a number stays one.',
  },
  'wrong-json-type': {
    severity: 'error',
    stage: 'load',
    title: 'A value of the wrong type',
    help: 'Write a number without quotes where a number belongs, a text where a text does.',
  },
  'merge-not-mapping': {
    severity: 'error',
    stage: 'load',
    title: 'A merge of something that is no mapping',
    help: 'What stands behind << must be a mapping, or a list of them.',
  },
  'unknown-key-type': {
    severity: 'error',
    stage: 'load',
    title: 'A name that YAML does not read as text',
    help: 'Put the name between quotes: words such as on, yes, no, y and n are truth values to YAML.',
  },
  'environment-not-list': {
    severity: 'error',
    stage: 'load',
    title: 'The environment is not a list',
    help: 'Write one item a line: - NAME or - NAME=value.',
  },
  'env-required': {
    severity: 'error',
    stage: 'load',
    title: 'A variable has no value in this release',
    help: 'Set it with convox env set, or give it a default: NAME=value.',
  },
  'reserved-label': {
    severity: 'error',
    stage: 'load',
    title: 'A label that belongs to the rack',
    help: 'Choose another key. system, rack, app, name, service, release and type are the rack’s.',
  },
  'limit-below-request': {
    severity: 'error',
    stage: 'load',
    title: 'A limit below its request',
    help: 'Raise the limit or lower the request.',
  },
  'resource-size': {
    severity: 'error',
    stage: 'load',
    title: 'A resource of a size that this rack does not allow',
    help: 'This rack has the gate app-limit-required, which bounds cpu and mem.',
  },
  'invalid-port': {
    severity: 'error',
    stage: 'load',
    title: 'Not a port',
    help: 'Write a number as 3000, a scheme and a number as https:3000, or a mapping with port and scheme.',
  },
  'invalid-number': {
    severity: 'error',
    stage: 'load',
    title: 'Not a whole number',
    help: 'Write digits only. A range of replicas is written 1-5, without blanks or plus signs.',
  },
  'scheme-not-text': {
    severity: 'error',
    stage: 'load',
    title: 'A scheme that is no text',
    help: 'Write the scheme as text, such as https. A rack’s process breaks down over this.',
  },
  'agent-form': {
    severity: 'error',
    stage: 'load',
    title: 'agent is only true or false',
    help: 'Write agent: true, and its ports under ports of the service.',
  },
  'annotations-not-list': {
    severity: 'error',
    stage: 'load',
    title: 'Annotations are a list',
    help: 'Write one item a line: - key=value.',
  },
  'annotation-form': {
    severity: 'error',
    stage: 'load',
    title: 'An annotation of a wrong form',
    help: 'Write key=value, or a mapping of texts; put values such as true and 1 between quotes.',
  },
  'build-form': {
    severity: 'error',
    stage: 'load',
    title: 'A build of a wrong form',
    help: 'Write the directory, or a mapping with path, manifest and args.',
  },
  'domain-form': {
    severity: 'error',
    stage: 'load',
    title: 'A domain of a wrong form',
    help: 'Write names separated by commas, or a list of names.',
  },
  'health-form': {
    severity: 'error',
    stage: 'load',
    title: 'A health check of a wrong form',
    help: 'Write the path, or a mapping with path, interval, timeout and grace.',
  },
  'scale-form': {
    severity: 'error',
    stage: 'load',
    title: 'A scale of a wrong form',
    help: 'Write a number, a range as 1-5, or a mapping.',
  },
  'invalid-scale': {
    severity: 'error',
    stage: 'load',
    title: 'Not a number of replicas',
    help: 'Write a number or a range as 1-5.',
  },
  'gpu-form': {
    severity: 'error',
    stage: 'load',
    title: 'gpu of a wrong form',
    help: 'Write how many, or a mapping with count and vendor.',
  },
  'whitelist-form': {
    severity: 'error',
    stage: 'load',
    title: 'A whitelist of a wrong form',
    help: 'Write networks as texts, one an item.',
  },
} as const satisfies Record<string, Problem>
