import { parseQuantity, type Quantity } from '../quantity'

/** The amount of a quantity that has been decoded, so is one. */
export function amountOf(quantity: string | number): Quantity {
  const parsed = parseQuantity(String(quantity).trim())
  return typeof parsed === 'string' ? 0n : parsed
}
