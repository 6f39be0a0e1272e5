import type { Sourced } from '../../provenance/sourced'
import { goQuote } from '../../text/go-quote'
import type { Budget } from '../config'
import { placeOf } from '../load-checks'
import type { Manifest } from '../manifest'
import type { ReadContext } from '../read-context'
import { goDuration } from './go-duration'

const ACTIONS = ['alert-only', 'block-new-deploys', 'auto-shutdown']
const LONGEST_GRACE = 3600

/** Facts, section 3.11. Words that are kept for later releases have messages of their own. */
export function checkBudget({ budget, services }: Manifest, reading: ReadContext): void {
  if (!budget) return
  const refuse = (message: string, at: Sourced<unknown>) =>
    reading.report('budget', message, placeOf(at))
  checkWord(budget.atCapAction, 'budget.atCapAction', ACTIONS, {}, refuse)
  if (budget.atCapAction.value === 'auto-shutdown')
    checkAutoShutdown(
      budget,
      services.map((service) => service.name.value),
      refuse,
    )
  const minutes = budget.notifyBeforeMinutes
  if (minutes.value !== 0 && (minutes.value < 5 || minutes.value > 1440))
    refuse(`budget.notifyBeforeMinutes must be between 5 and 1440; got ${minutes.value}`, minutes)
  checkGrace(budget.shutdownGracePeriod, refuse)
  checkWord(
    budget.shutdownOrder,
    'budget.shutdownOrder',
    ['largest-cost', 'newest'],
    { 'priority-annotation': 'a future release; use "largest-cost" or "newest"' },
    refuse,
  )
  checkWord(
    budget.recoveryMode,
    'budget.recoveryMode',
    ['auto-on-reset', 'manual'],
    { scheduled: '3.25.0; use "auto-on-reset" or "manual"' },
    refuse,
  )
}

type Refuse = (message: string, at: Sourced<unknown>) => void

function checkWord(
  word: Sourced<string>,
  key: string,
  known: readonly string[],
  reserved: Readonly<Record<string, string>>,
  refuse: Refuse,
): void {
  const { value } = word
  if (value === '' || known.includes(value)) return
  if (Object.hasOwn(reserved, value))
    refuse(`${key} ${goQuote(value)} reserved for ${reserved[value]}`, word)
  else
    refuse(
      `${key} must be one of ${known.map((each) => `"${each}"`).join(', ')}; got ${goQuote(value)}`,
      word,
    )
}

function checkAutoShutdown(budget: Budget, services: readonly string[], refuse: Refuse): void {
  const action = budget.atCapAction
  const say = (what: string) => refuse(`budget.atCapAction "auto-shutdown" ${what}`, action)
  if (budget.atCapWebhookUrl.value.trim() === '')
    say(
      'requires budget.atCapWebhookUrl to be set; auto-shutdown silently killing services without notification is rejected by design',
    )
  if (!((budget.monthlyCapUsd?.value ?? 0) > 0))
    say('requires budget.monthlyCapUsd > 0; cannot shut down on cap breach without a cap')
  const exempt = new Set(budget.neverAutoShutdown.map((name) => name.value))
  if (services.length === 0)
    say(
      'requires at least one service in the services block; timer-only apps cannot be auto-shut. Use "block-new-deploys" or remove auto-shutdown.',
    )
  else if (services.every((name) => exempt.has(name)))
    say(
      'with all services listed in neverAutoShutdown leaves no services eligible; either remove a service from neverAutoShutdown or use atCapAction "block-new-deploys"',
    )
}

function checkGrace(grace: Sourced<string>, refuse: Refuse): void {
  if (grace.value.trim() === '') return
  const seconds = goDuration(grace.value)
  if (seconds === undefined)
    refuse(
      `budget.shutdownGracePeriod must be a Go duration string (e.g. "5m", "30s"); got ${goQuote(grace.value)}`,
      grace,
    )
  else if (seconds < 0 || seconds > LONGEST_GRACE)
    refuse(`budget.shutdownGracePeriod must be between 0s and 1h; got ${grace.value}`, grace)
}
