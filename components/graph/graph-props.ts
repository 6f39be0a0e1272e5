import type { Exploration } from '../../lib/explore'
import type { PlanMarks } from '../../lib/plan/union'

export interface ProblemCount {
  readonly errors: number
  readonly warnings: number
  /** Differences of the pasted cluster. */
  readonly differences?: number
}

/** The props and callbacks of graph and outline. Neither knows of another pane. */
export interface GraphProps {
  readonly exploration: Exploration
  /** The object or thing that is pinned. */
  readonly selectedId?: string
  /** What is lit by something pinned or pointed at, here or elsewhere. */
  readonly lit: ReadonlySet<string>
  /** What stays as at rest beside something pinned, where all else becomes calm. */
  readonly near?: ReadonlySet<string>
  /**
   * What answers a question that has been asked: it is shown even where it is not drawn at rest,
   * and all else becomes calm.
   */
  readonly answered?: ReadonlySet<string>
  readonly problems: ReadonlyMap<string, ProblemCount>
  /** What becomes of the objects, while two texts are compared. */
  readonly marks?: PlanMarks
  onSelect(id: string | null): void
  onHover?(id: string | null): void
  onGoToLine?(line: number): void
}

/** The problems of several objects; undefined where there are none. */
export function addProblems(counts: readonly ProblemCount[]): ProblemCount | undefined {
  const errors = counts.reduce((sum, each) => sum + each.errors, 0)
  const warnings = counts.reduce((sum, each) => sum + each.warnings, 0)
  const differences = counts.reduce((sum, each) => sum + (each.differences ?? 0), 0)
  return errors + warnings + differences > 0 ? { errors, warnings, differences } : undefined
}
