import type { Theme } from '../state/use-theme'
import { monaco } from './monaco'

/**
 * Gives Monaco the page's own colours. To be called when the theme changes, once the page wears it.
 */
export function defineMonacoTheme(theme: Theme): string {
  const style = getComputedStyle(document.documentElement)
  const colour = (token: string) => hex(style.getPropertyValue(`--color-${token}`).trim())
  const name = `convox-map-${theme}`
  const rule = (token: string, foreground: string) => ({
    token,
    foreground: colour(foreground).slice(1),
  })
  monaco.editor.defineTheme(name, {
    base: theme === 'dark' ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [
      rule('', 'ink'),
      rule('type.yaml', 'code-key'),
      rule('string.yaml', 'code-string'),
      rule('number.yaml', 'code-number'),
      rule('keyword.yaml', 'code-number'),
      rule('comment.yaml', 'code-comment'),
      rule('operators.yaml', 'ink-2'),
      rule('delimiter.yaml', 'ink-2'),
      rule('tag.yaml', 'code-number'),
      rule('namespace.yaml', 'code-number'),
    ],
    colors: {
      'editor.background': colour('surface'),
      'editor.foreground': colour('ink'),
      'editorLineNumber.foreground': colour('ink-3'),
      'editorLineNumber.activeForeground': colour('ink'),
      'editorGutter.background': colour('surface'),
      'editorCursor.foreground': colour('ink'),
      'editor.selectionBackground': `${colour('focus')}44`,
      'editor.inactiveSelectionBackground': `${colour('focus')}22`,
      'editor.lineHighlightBorder': '#00000000',
      'editor.lineHighlightBackground': '#00000000',
      'editorWidget.background': colour('surface'),
      'editorWidget.border': colour('line-strong'),
      'editorHoverWidget.background': colour('surface'),
      'editorHoverWidget.border': colour('line-strong'),
      'editorError.foreground': colour('error'),
      'editorWarning.foreground': colour('warning'),
      'editorInfo.foreground': colour('focus'),
      'editorIndentGuide.background1': '#00000000',
      'editorIndentGuide.activeBackground1': colour('line'),
      'scrollbarSlider.background': `${colour('field')}55`,
      'scrollbarSlider.hoverBackground': `${colour('field')}88`,
      'diffEditor.insertedLineBackground': colour('added-soft'),
      'diffEditor.insertedTextBackground': colour('added-word'),
      'diffEditorGutter.insertedLineBackground': colour('added-soft'),
      'diffEditor.removedLineBackground': colour('removed-soft'),
      'diffEditor.removedTextBackground': colour('removed-word'),
      'diffEditorGutter.removedLineBackground': colour('removed-soft'),
      'diffEditor.diagonalFill': colour('line'),
      'diffEditor.unchangedRegionBackground': colour('sunken'),
      'diffEditor.unchangedRegionForeground': colour('ink-2'),
      'diffEditor.unchangedRegionShadow': '#00000000',
      focusBorder: colour('focus'),
    },
  })
  return name
}

/** `#abc` as `#aabbcc`: a build may shorten a colour, and Monaco does not read the short form. */
function hex(colour: string): string {
  return colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour
}
