'use client'

import Editor from '@monaco-editor/react'
import { useMemo } from 'react'
import { useExplorer } from '../state/store'
import { useTheme } from '../state/use-theme'
import { EDITOR_OPTIONS } from './editor-options'
import './monaco'
import { KeepEnvironment } from './keep-environment'
import { defineMonacoTheme } from './monaco-theme'

const OPTIONS = {
  ...EDITOR_OPTIONS,
  ariaLabel: 'Environment',
  placeholder: 'KEY=value, one on each line',
}

/** The release's variables, as `convox env` lists them. */
export function EnvironmentEditor() {
  const env = useExplorer((state) => state.settings.env)
  const configure = useExplorer((state) => state.configure)
  const theme = useTheme()
  const themeName = useMemo(() => defineMonacoTheme(theme), [theme])
  return (
    <div className="nokey flex h-full flex-col">
      <KeepEnvironment />
      <Editor
        path="environment"
        language="plaintext"
        theme={themeName}
        value={env}
        onChange={(value) => configure({ env: value ?? '' })}
        loading={null}
        options={OPTIONS}
      />
    </div>
  )
}
