import type { NamedText } from '../../manifest/fields'
import { derive, type Sourced } from '../../provenance/sourced'

/** What becomes of a service's Ingress annotations where the router is Contour. */
export interface TranslatedAnnotations {
  readonly kept: readonly NamedText[]
  readonly readTimeout?: Sourced<string>
  /** Seconds. */
  readonly idle?: Sourced<number>
  /** Requests a second. */
  readonly rate?: Sourced<number>
}

const NGINX = 'nginx.ingress.kubernetes.io/'

/**
 * A few of nginx's annotations have a counterpart, other nginx ones are dropped, the rest is kept.
 * Facts, section 5.6.
 */
export function translateAnnotations(annotations: readonly NamedText[]): TranslatedAnnotations {
  const named = (name: string) => annotations.find(({ key }) => key.value === NGINX + name)?.value
  const read = digits(named('proxy-read-timeout'))
  const idles = [
    seconds(named('proxy-send-timeout')),
    seconds(named('proxy-connect-timeout')),
  ].filter((each) => each !== undefined)
  const idle =
    idles.length > 0
      ? derive('contour-annotations', idles, (...values) => Math.max(...values))
      : undefined
  const rate = wholeNumber(named('limit-rps'))
  return {
    kept: annotations.filter(
      ({ key }) => !key.value.startsWith(NGINX) && !key.value.startsWith('contour.heptio.com/'),
    ),
    ...(read && { readTimeout: derive('contour-annotations', [read], (count) => `${count}s`) }),
    ...(idle && { idle }),
    ...(rate && rate.value > 0 && { rate }),
  }
}

/** `90` and `90s` are seconds; anything else is dropped. */
function seconds(text: Sourced<string> | undefined): Sourced<number> | undefined {
  return wholeNumber(digits(text))
}

/** A whole number as it is written, without the unit of seconds. */
function digits(text: Sourced<string> | undefined): Sourced<string> | undefined {
  const bare = text && derive('contour-annotations', [text], (value) => value.replace(/s$/, ''))
  return bare && WHOLE.test(bare.value) ? bare : undefined
}

const WHOLE = /^[+-]?\d+$/

function wholeNumber(text: Sourced<string> | undefined): Sourced<number> | undefined {
  return text && WHOLE.test(text.value) ? derive('contour-annotations', [text], Number) : undefined
}
