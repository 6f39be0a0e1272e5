import type { EnvironmentVariable } from '../../../lib/inspect/environment-table'
import { isSecretField, MASK } from '../../../lib/share/mask-objects'
import { goToLine } from '../../state/go-to'
import { useExplorer } from '../../state/store'
import { CopyButton } from '../../ui/copy-button'

/**
 * One variable: its value, where the container gets it from, which line or injection won, and over
 * whom.
 */
export function VariableRow({
  variable,
  shown,
}: Readonly<{ variable: EnvironmentVariable; shown: boolean }>) {
  const { name, value, source, object, origins, from, overridden, command } = variable
  const written = origins.find((origin) => origin.kind === 'written')
  const line =
    written?.kind === 'written' && from.startsWith(`line ${written.span.line},`)
      ? written.span.line
      : undefined

  return (
    <li className="grid grid-cols-[1fr_auto] gap-x-2 py-0.75 pr-2.5 pl-3.5 hover:bg-sunken">
      <div className="min-w-0">
        <div className="pl-3.25 -indent-3.25 font-mono text-xs break-all">
          <span className="font-semibold">{name}</span>
          <span className="text-ink-3">=</span>
          {value === undefined ? (
            <span className="font-sans text-ink-3">known in a running pod only</span>
          ) : shown || !isMasked(variable) ? (
            value
          ) : (
            <span className="text-ink-3">
              <span aria-hidden>{MASK}</span>
              <span className="sr-only">masked</span>
            </span>
          )}
        </div>
        <div className="pl-3.25 text-xs text-ink-3">
          <Source source={source} object={object} />
          {' · '}
          <Giver from={from} line={line} />
          {overridden.map((other) => (
            <span key={other.from}>
              , over <Giver from={other.from} line={other.span?.line} />
            </span>
          ))}
        </div>
      </div>
      {command && (
        <CopyButton
          text={command}
          title="Copy the command that prints the value from the cluster"
          className="max-[700px]:size-11"
        />
      )}
    </li>
  )
}

/** As the YAML masks it: every value of a Secret, and others that look secret. */
function isMasked({ name, value = '', secret }: EnvironmentVariable): boolean {
  return secret || isSecretField(name, value)
}

function Source({ source, object }: Readonly<{ source: string; object: string | undefined }>) {
  const select = useExplorer((state) => state.select)
  if (object === undefined) return source
  return (
    <button
      type="button"
      className="text-left underline underline-offset-2 hover:text-ink"
      onClick={() => select({ kind: 'node', id: object })}
    >
      {source}
    </button>
  )
}

function Giver({ from, line }: Readonly<{ from: string; line: number | undefined }>) {
  if (line === undefined) return from
  return (
    <button
      type="button"
      className="text-left text-ink underline underline-offset-2"
      title={from}
      onClick={() => goToLine(line)}
    >
      line {line}
    </button>
  )
}
