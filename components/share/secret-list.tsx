import { type Secret, secretKey } from '../../lib/share/find-secrets'
import { counted } from '../ui/counted'

interface SecretListProps {
  readonly secrets: readonly Secret[]
  /** Keys of the secrets that the person keeps in the link. */
  readonly kept: ReadonlySet<string>
  readonly structureOnly: boolean
  onKeep(kept: ReadonlySet<string>): void
  onStructureOnly(structureOnly: boolean): void
}

/** What the link leaves out, each with its place; nothing is kept but by hand. */
export function SecretList(props: Readonly<SecretListProps>) {
  const { secrets, kept, structureOnly, onKeep, onStructureOnly } = props
  const left = structureOnly
    ? secrets.length
    : secrets.filter((secret) => !kept.has(secretKey(secret))).length
  const toggle = (key: string) => {
    const next = new Set(kept)
    if (!next.delete(key)) next.add(key)
    onKeep(next)
  }
  return (
    <section
      aria-label="Secrets"
      className="space-y-2 rounded-md border border-line bg-sunken p-3 text-sm"
    >
      <h3 className="font-semibold">
        {structureOnly
          ? `${counted(left, 'value')} left out`
          : `${counted(left, 'likely secret')} left out`}
      </h3>
      <p className="text-ink-2">
        No detector finds every secret. Read the text before you share it, or share the structure
        only.
      </p>
      {secrets.length > 0 && (
        <ul className="max-h-40 overflow-auto text-ink-2">
          {secrets.map((secret) => {
            const key = secretKey(secret)
            return (
              <li key={key} className="flex items-center gap-2">
                <span className="min-w-0 flex-1 truncate">
                  <code className="font-mono text-xs text-ink">{secret.name}</code>{' '}
                  {placeOf(secret)}
                </span>
                {!structureOnly && (
                  <label className="flex items-center gap-1">
                    <input
                      type="checkbox"
                      aria-label={`Keep ${secret.name}${secret.of ? ' before' : ''}`}
                      checked={kept.has(key)}
                      onChange={() => toggle(key)}
                      className="accent-primary"
                    />
                    Keep
                  </label>
                )}
              </li>
            )
          })}
        </ul>
      )}
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          checked={structureOnly}
          onChange={(event) => onStructureOnly(event.target.checked)}
          className="accent-primary"
        />
        Structure only: no value of any variable
      </label>
    </section>
  )
}

function placeOf(secret: Secret): string {
  const side = secret.of === 'before' ? ', before' : ''
  if (secret.in === 'setting') return `in the rack settings${side}`
  if (secret.in === 'param') return `in the parameters of the app${side}`
  return `on line ${secret.line} of the ${secret.in === 'env' ? 'environment' : 'text'}${side}`
}
