import type { Exploration } from '../../lib/explore'
import { plan } from '../../lib/plan/make-plan'
import type { Plan } from '../../lib/plan/plan'
import { withPreviousRelease } from '../../lib/plan/previous-release'
import { marksOf, type PlanMarks, unionOf } from '../../lib/plan/union'
import type { Settings } from '../../lib/rack/settings'
import { Session } from '../../lib/session'

export interface PlanRequest {
  readonly before: { readonly text: string; readonly settings: Settings }
  readonly after: { readonly text: string; readonly settings: Settings }
}

export interface PlanResponse {
  readonly question: PlanRequest
  readonly before: Exploration
  readonly after: Exploration
  readonly union: Exploration
  readonly plan: Plan
  readonly marks: PlanMarks
}

/** Each side has its own: while one types, the other stays as it is. */
const sessions = { before: new Session(), after: new Session() }

addEventListener('message', ({ data }: MessageEvent<PlanRequest>) => {
  const settings = withPreviousRelease(data.before.settings, data.after.settings)
  const before = sessions.before.explore(data.before.text, settings)
  const after = sessions.after.explore(data.after.text, data.after.settings)
  const made = plan(before, after)
  const response: PlanResponse = {
    question: data,
    before,
    after,
    union: unionOf(before, after),
    plan: made,
    marks: marksOf(before, after, made),
  }
  postMessage(response)
})
