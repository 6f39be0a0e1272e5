import { useLayout } from '../state/layout-store'

/** Secret values are masked wherever they would be shown, until a person asks. */
export function ShowValues() {
  const values = useLayout((state) => state.values)
  const show = useLayout((state) => state.show)
  return (
    <label className="flex items-center gap-1.5 text-xs text-ink-2 max-[700px]:min-h-11">
      <input
        type="checkbox"
        checked={values}
        onChange={(event) => show({ values: event.target.checked })}
        className="accent-primary"
      />
      Show values
    </label>
  )
}
