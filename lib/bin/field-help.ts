import fs from 'node:fs'
import path from 'node:path'
import { fieldHelpTable } from '../testing/field-help-table'

// npm run field-help: writes what Kubernetes' published types say of the fields that a rack writes.
const FILE = path.join(import.meta.dirname, '..', 'kubernetes', 'field-help.json')
fs.writeFileSync(FILE, `${JSON.stringify(fieldHelpTable(), null, 2)}\n`)
