'use client'

import Editor from '@monaco-editor/react'
import type { editor } from 'monaco-editor'
import { useMemo, useState } from 'react'
import { useExplorer } from '../state/store'
import { useTheme } from '../state/use-theme'
import { EDITOR_OPTIONS } from './editor-options'
import './monaco'
import { KeepEnvironment } from './keep-environment'
import { defineMonacoTheme } from './monaco-theme'
import { TabHint } from './tab-hint'
import { useTabKey } from './use-tab-key'

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
  const [instance, setInstance] = useState<editor.IStandaloneCodeEditor | null>(null)
  const tabMovesOn = useTabKey(instance)
  const themeName = useMemo(() => defineMonacoTheme(theme), [theme])
  return (
    <div className="nokey relative flex h-full flex-col">
      <KeepEnvironment />
      <Editor
        path="environment"
        language="plaintext"
        theme={themeName}
        value={env}
        onChange={(value) => configure({ env: value ?? '' })}
        onMount={setInstance}
        loading={null}
        options={OPTIONS}
      />
      {tabMovesOn && <TabHint />}
    </div>
  )
}
