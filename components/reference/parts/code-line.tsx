import { yamlTokens } from '../../ui/yaml-tokens'

/**
 * A line of YAML, coloured as in the editor. What has no colour of its own needs no element:
 * thousands of lines stand on the page.
 */
export function CodeLine({ text }: Readonly<{ text: string }>) {
  return yamlTokens(text).map(({ kind, text: token }, index) =>
    kind === 'space' || kind === 'punctuation' ? (
      token
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a token is known by its place alone
      <i key={index} data-is={kind}>
        {token}
      </i>
    ),
  )
}
