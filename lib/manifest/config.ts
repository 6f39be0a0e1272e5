import { optional } from './decoding'
import { rawText, rawTextMapOf } from './direct'
import { decimal, type Field, flag, integer, key, list, record, word } from './fields'

/** A word of a few known ones, with the letters that were written. */
function rawWord(...oneOf: readonly string[]): Field<ReturnType<typeof rawText.read>> {
  return { shape: word(...oneOf).shape, read: rawText.read }
}

/** Facts, section 3.10. A value that is not written leaves what is there. */
export const configs = list(
  record('manifest.AppConfig', {
    id: key(rawText, 'The name that configMounts refer to.'),
    name: key(rawText, 'Another name for its Secret than cfg-ID.'),
    value: key(optional(rawText), 'What the file holds.'),
  }),
  'manifest.AppConfigs',
)
export type Config = ReturnType<typeof configs.read>[number]

/** Facts, section 3.11. No object of the cluster shows it. */
export const budget = record('manifest.BudgetSettings', {
  monthlyCapUsd: key(decimal, 'The most to spend in a month.'),
  alertThresholdPercent: key(decimal, 'The share of it at which an alert is sent.'),
  pricingAdjustment: key(decimal, 'A factor on list prices.'),
  atCapAction: key(
    rawWord('alert-only', 'block-new-deploys', 'auto-shutdown'),
    'What happens at the cap.',
  ),
  atCapWebhookUrl: key(rawText, 'Whom to tell at the cap.'),
  shutdownOrder: key(rawWord('largest-cost', 'newest'), 'What is shut down first.'),
  shutdownGracePeriod: key(rawText, 'How long to wait first, as 5m.'),
  recoveryMode: key(rawWord('auto-on-reset', 'manual'), 'How it comes back.'),
  notifyBeforeMinutes: key(integer, 'How long before to tell.'),
  neverAutoShutdown: key(list(rawText, '[]string'), 'Services that are never shut down.'),
})
/** Read for its faults alone: it is CloudWatch's. */
export const appSettings = record('manifest.AppSettings', {
  awsLogs: key(
    optional(
      record('manifest.ServiceLogsRetention', {
        cwRetention: key(integer, 'Days that CloudWatch keeps logs.'),
        disableRetention: key(flag, 'Whether they are kept for ever.'),
      }),
    ),
    'Logs on AWS.',
  ),
})

/** Read for its faults alone: nothing uses it. */
export const params = rawTextMapOf('manifest.Params')

export type Budget = ReturnType<typeof budget.read>
