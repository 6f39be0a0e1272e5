import { goQuote } from '../../text/go-quote'
import type { FieldPath } from './field-path'
import type { Refusal, RefusalCode } from './refusal'

type Value = string | number | boolean

/**
 * The faults found in one object, told as `field.Error` of k8s.io/apimachinery tells them; each
 * once.
 */
export class Faults {
  readonly refusals: Refusal[] = []

  invalid(code: RefusalCode, place: FieldPath, value: Value, detail: string): void {
    this.add(code, place, `Invalid value: ${shown(value)}: ${detail}`)
  }

  /** One fault for each message of a format's check. */
  invalidEach(code: RefusalCode, place: FieldPath, value: Value, details: readonly string[]): void {
    for (const detail of details) this.invalid(code, place, value, detail)
  }

  required(code: RefusalCode, place: FieldPath, detail = ''): void {
    this.add(code, place, detail === '' ? 'Required value' : `Required value: ${detail}`)
  }

  duplicate(code: RefusalCode, place: FieldPath, value: Value): void {
    this.add(code, place, `Duplicate value: ${shown(value)}`)
  }

  notFound(code: RefusalCode, place: FieldPath, value: Value): void {
    this.add(code, place, `Not found: ${shown(value)}`)
  }

  forbidden(code: RefusalCode, place: FieldPath, detail: string): void {
    this.add(code, place, `Forbidden: ${detail}`)
  }

  unsupported(
    code: RefusalCode,
    place: FieldPath,
    value: Value,
    supported: readonly string[],
  ): void {
    this.add(
      code,
      place,
      `Unsupported value: ${shown(value)}: supported values: ${supported.map(goQuote).join(', ')}`,
    )
  }

  tooLong(code: RefusalCode, place: FieldPath, bytes: number): void {
    this.add(code, place, `Too long: may not be more than ${bytes} bytes`)
  }

  /** For values that are no scalar, which Go prints in its own manner. */
  add(code: RefusalCode, place: FieldPath, body: string): void {
    const message = `${place.path}: ${body}`
    if (!this.refusals.some((refusal) => refusal.message === message))
      this.refusals.push({ code, pointer: place.pointer, message })
  }
}

function shown(value: Value): string {
  return typeof value === 'string' ? goQuote(value) : String(value)
}
