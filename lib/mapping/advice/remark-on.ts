import type { Fix } from '../../diagnostics/diagnostic'
import { placeOf } from '../../manifest/load-checks'
import type { Sourced } from '../../provenance/sourced'
import type { Advice, AdviceCode } from './advice-input'

/** A remark at the place where a value is written; none where it is not. */
export function remarkOn(
  code: AdviceCode,
  value: Sourced<unknown>,
  message: string,
  ...fixes: readonly Fix[]
): Advice[] {
  const { span, path } = placeOf(value)
  return span === undefined
    ? []
    : [
        {
          code,
          message,
          span,
          ...(path !== undefined && { path }),
          ...(fixes.length > 0 && { fixes }),
        },
      ]
}
