import path from 'node:path'
import { ROOT } from '../machine/root.mjs'

/** Where the static export is made. */
export const EXPORT_FOLDER = path.join(ROOT, 'out')
