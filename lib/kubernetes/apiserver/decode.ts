import { pointerTo } from '../../text/pointer'
import type { KubernetesObject } from '../kubernetes-object'
import { parseQuantity } from '../quantity'
import { GO_TYPES, type GoType, type Struct } from './go-types'
import type { Refusal, RefusalCode } from './refusal'

/**
 * What a kube-apiserver says when an object's JSON does not fit its Go types: it stops at the first
 * text that is no quantity, or else tells the first value of a wrong type. Undefined when all fits,
 * or when the kind is not its own.
 */
export function decodingRefusal(object: KubernetesObject): Refusal | undefined {
  const struct = GO_TYPES[object.kind]
  if (struct === undefined) return undefined
  const decoder = new Decoder()
  const stopped = decoder.struct(object, struct)
  const fault = stopped ?? decoder.saved
  if (fault === undefined) return undefined
  const version = object.apiVersion.slice(object.apiVersion.lastIndexOf('/') + 1)
  const message = `${object.kind} in version "${version}" cannot be handled as a ${object.kind}: ${fault.words}`
  return { code: fault.code, pointer: fault.keys.reduce<string>(pointerTo, ''), message }
}

interface DecodeError {
  readonly code: RefusalCode
  readonly words: string
  readonly keys: readonly (string | number)[]
}

const RANGES = { int32: 2 ** 31, int64: 2 ** 63 }

/**
 * One decoding. Each method answers with the fault that stops it at once, as a failing quantity
 * does in Go.
 */
class Decoder {
  saved: DecodeError | undefined
  private readonly keys: (string | number)[] = []
  /**
   * Only the fields of structs: an error names neither the keys of maps nor the places in lists.
   */
  private readonly fields: string[] = []
  private innermost = ''

  struct(value: object, type: Struct): DecodeError | undefined {
    const outer = this.innermost
    const source = value as Record<string, unknown>
    for (const key in source) {
      const field = type.fields[key]
      if (field === undefined || (field.is === 'string' && typeof source[key] === 'string'))
        continue
      this.innermost = type.name
      const embedded = type.embedded?.[key]
      const depth = this.fields.length
      this.keys.push(key)
      if (embedded !== undefined) this.fields.push(embedded)
      this.fields.push(key)
      const stopped = this.value(source[key], field)
      if (stopped !== undefined) return stopped
      this.keys.pop()
      this.fields.length = depth
    }
    this.innermost = outer
    return undefined
  }

  private value(value: unknown, type: GoType): DecodeError | undefined {
    switch (type.is) {
      case 'string':
        if (typeof value !== 'string') this.mismatch(value, type.name)
        return undefined
      case 'bool':
        if (typeof value !== 'boolean') this.mismatch(value, type.name)
        return undefined
      case 'int32':
      case 'int64':
        if (!isInt(value, RANGES[type.is])) this.mismatch(value, type.name, true)
        return undefined
      case 'quantity':
        return this.quantity(value)
      case 'intOrString':
        return typeof value === 'string' || isInt(value, RANGES.int32)
          ? undefined
          : this.fault('apiserver-wrong-type', this.words(value, 'int32', true))
      case 'list':
        return Array.isArray(value) ? this.list(value, type.of) : undefined
      case 'map':
        return isMapping(value) ? this.map(value, type.of) : undefined
      case 'struct':
        return isMapping(value) ? this.struct(value, type) : undefined
    }
  }

  private list(list: readonly unknown[], type: GoType): DecodeError | undefined {
    for (let index = 0; index < list.length; index++) {
      const stopped = this.member(index, list[index], type)
      if (stopped !== undefined) return stopped
    }
    return undefined
  }

  private map(map: object, type: GoType): DecodeError | undefined {
    const source = map as Record<string, unknown>
    for (const key in source) {
      const stopped = this.member(key, source[key], type)
      if (stopped !== undefined) return stopped
    }
    return undefined
  }

  private member(key: string | number, value: unknown, type: GoType): DecodeError | undefined {
    if (type.is === 'string' && typeof value === 'string') return undefined
    this.keys.push(key)
    const stopped = this.value(value, type)
    if (stopped === undefined) this.keys.pop()
    return stopped
  }

  private quantity(value: unknown): DecodeError | undefined {
    const parsed = parseQuantity(String(value).trim())
    return typeof parsed === 'string' ? this.fault('apiserver-quantity', parsed) : undefined
  }

  private mismatch(value: unknown, type: string, number = false): void {
    this.saved ??= this.fault('apiserver-wrong-type', this.words(value, type, number))
  }

  private words(value: unknown, type: string, number: boolean): string {
    return `json: cannot unmarshal ${jsonType(value, number)} into Go struct field ${this.innermost}.${this.fields.join('.')} of type ${type}`
  }

  private fault(code: RefusalCode, words: string): DecodeError {
    return { code, words, keys: [...this.keys] }
  }
}

function isInt(value: unknown, range: number): boolean {
  return Number.isInteger(value) && (value as number) >= -range && (value as number) < range
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Go names the kind of a JSON value; of a number that does not fit a number's type, the number too.
 */
function jsonType(value: unknown, withNumber: boolean): string {
  if (typeof value === 'boolean') return 'bool'
  if (typeof value === 'number') return withNumber ? `number ${value}` : 'number'
  if (typeof value === 'string') return 'string'
  return Array.isArray(value) ? 'array' : 'object'
}
