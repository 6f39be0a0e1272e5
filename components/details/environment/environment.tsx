import type { MappedObject } from '../../../lib/mapping/mapped-object'
import { useLayout } from '../../state/layout-store'
import type { View } from '../../state/use-exploration'
import { useInspection } from '../../state/use-inspection'
import { ShowValues } from '../../ui/show-values'
import { MissingVariables } from './missing-variables'
import { VariableRow } from './variable-row'

/**
 * Every variable that the containers of a workload see: who gave it, and who would have. Values are
 * on the page only while they are asked for.
 */
export function Environment({ owner, view }: Readonly<{ owner: MappedObject; view: View }>) {
  const shown = useLayout((state) => state.values)
  const inspection = useInspection({ concept: owner.concept, workload: owner.id }, view)
  if (inspection === null) return null
  const tables = inspection.environment
  const empty = tables.every(
    ({ variables, missing }) => variables.length === 0 && missing.length === 0,
  )
  if (empty)
    return <p className="p-3.5 text-sm text-ink-2">Its containers have no environment variables.</p>

  return (
    <div className="pb-2">
      <div className="px-3.5 pt-2">
        <ShowValues />
      </div>
      {tables.map(({ container, variables, missing }) => (
        <section
          key={container}
          aria-label={`Variables of ${container}`}
          className="not-first:mt-0.75 [section+&]:border-t [section+&]:border-line"
        >
          <h3 className="flex items-baseline gap-1.5 px-3.5 pt-1.75 pb-0.5 text-xs text-ink-3">
            <span>
              container <b className="font-semibold text-ink">{container}</b> of {owner.kind}{' '}
              {owner.name}
            </span>
            <span className="ml-auto">{variables.length}</span>
          </h3>
          {missing.length > 0 && <MissingVariables missing={missing} />}
          <ul>
            {variables.map((variable) => (
              <VariableRow key={variable.name} variable={variable} shown={shown} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
