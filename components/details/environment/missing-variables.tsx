import { TriangleAlert } from 'lucide-react'
import type { MissingVariable } from '../../../lib/inspect/environment-table'
import { goToLine } from '../../state/go-to'

/** Variables that convox.yml asks for and nobody gives. */
export function MissingVariables({ missing }: Readonly<{ missing: readonly MissingVariable[] }>) {
  return (
    <div className="relative mx-3.5 my-1 rounded-md bg-error-soft py-1.5 pr-2 pl-7.5 text-xs text-ink-2">
      <TriangleAlert
        size={13}
        strokeWidth={1.5}
        className="absolute top-2 left-2.25 text-error"
        aria-hidden
      />
      Required and without a value. No release can be promoted until the environment has
      <ul className="mt-0.5">
        {missing.map(({ name, span }) => (
          <li key={name}>
            <code className="font-mono break-all text-ink">{name}</code>
            {span && (
              <>
                ,{' '}
                <button
                  type="button"
                  className="text-ink underline underline-offset-3"
                  onClick={() => goToLine(span.line)}
                >
                  line {span.line}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
