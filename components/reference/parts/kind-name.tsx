import { Fragment } from 'react'
import type { Kind } from '../../../lib/kubernetes/kinds'
import { KindIcon } from '../../icons/kind-icon'

const BETWEEN_WORDS = /(?<=[a-z])(?=[A-Z])/

/**
 * A kind with its sign, which breaks between its words where it has to; a part of an object has no
 * sign.
 */
export function KindName({
  kind,
  what,
  balancer = false,
}: Readonly<{ kind?: Kind; what: string; balancer?: boolean }>) {
  return (
    <span className="reference-kind">
      {kind && <KindIcon kind={kind} balancer={balancer} />}
      <span>
        {what.split(BETWEEN_WORDS).map((word, index) => (
          <Fragment key={word}>
            {index > 0 && <wbr />}
            {word}
          </Fragment>
        ))}
      </span>
    </span>
  )
}
