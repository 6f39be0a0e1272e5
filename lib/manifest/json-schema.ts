import type { Described, Shape } from './fields'
import { ROOT } from './shape-at'

type Schema = { readonly [key: string]: unknown }

/**
 * convox.yml as a JSON Schema (draft 7) for other editors, from the same tables that the manifest
 * is read with.
 */
export function jsonSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'convox.yml',
    ...schemaOf(ROOT),
  }
}

function schemaOf(shape: Shape): Schema {
  switch (shape.type) {
    case 'text':
      return {
        type: ['string', 'number', 'boolean', 'null'],
        ...(shape.oneOf && { examples: shape.oneOf }),
      }
    case 'integer':
    case 'number':
      return { type: ['number', 'null'] }
    case 'boolean':
      return { type: ['boolean', 'null'] }
    case 'list':
      return { type: ['array', 'null'], items: schemaOf(shape.of) }
    case 'map':
      return { type: ['object', 'null'], additionalProperties: schemaOf(shape.of) }
    case 'record':
      return {
        type: ['object', 'null'],
        properties: propertiesOf(shape.keys),
        additionalProperties: false,
      }
    case 'any':
      return shape.of.length > 0 ? { anyOf: shape.of.map(schemaOf) } : {}
  }
}

function propertiesOf(keys: Readonly<Record<string, Described>>): Schema {
  return Object.fromEntries(
    Object.entries(keys).map(([name, { shape, description }]) => [
      name,
      { description: description, ...schemaOf(shape) },
    ]),
  )
}
