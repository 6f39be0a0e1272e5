import { DEFAULT_SETTINGS, type Settings } from '../rack/settings'

/**
 * A typical rack, fuller than the library's defaults, so that the first picture shows what most
 * racks make.
 */
export const STARTING_SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  resolver: '172.20.0.10',
  efsFileSystemId: 'fs-0123456789abcdef0',
}
