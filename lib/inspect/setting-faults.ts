import { dnsLabelFaults } from '../kubernetes/apiserver/dns-name'
import { labelValueFaults } from '../kubernetes/apiserver/label-format'
import { DEFAULT_SETTINGS, type Settings } from '../rack/settings'

/** The names that stand in every object. */
export type NameSetting = 'rack' | 'app' | 'release'

const LONGEST_NAMESPACE = 63

/**
 * Why a cluster refuses a name of the settings, in a sentence; undefined where it takes it. Facts,
 * section 1.
 */
export function nameFault(name: NameSetting, settings: Settings): string | undefined {
  const value = settings[name]
  if (name === 'release')
    return labelValueFaults(value).length > 0 || value === ''
      ? 'A release is 1 to 63 letters, digits, -, _ or ., with a letter or digit at both ends.'
      : undefined
  if (value === '' || dnsLabelFaults(value).length > 0)
    return `The name of ${name === 'rack' ? 'a rack' : 'an app'} has lower-case letters, digits and hyphens only, with a letter or digit at both ends.`
  const length = settings.rack.length + 1 + settings.app.length
  return length > LONGEST_NAMESPACE
    ? `Rack and app make the namespace ${settings.rack}-${settings.app}, which has ${length} characters. A cluster takes ${LONGEST_NAMESPACE}.`
    : undefined
}

/**
 * The settings with a usual name in the place of one that no cluster takes: one wrong name would
 * make an error of every object.
 */
export function usableSettings(settings: Settings): Settings {
  const names = (['rack', 'app', 'release'] as const).filter((name) => nameFault(name, settings))
  if (names.length === 0) return settings
  return {
    ...settings,
    ...Object.fromEntries(names.map((name) => [name, DEFAULT_SETTINGS[name]])),
  }
}
