import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shellQuote } from './shell-quote'
import { shellCommands } from './shell-words'

const words = (line: string) =>
  shellCommands(line).map((command) => command.words.map((word) => word.text))

test('words are split at blanks, and quotes hold them together', () => {
  expect(words(`kubectl get pods -l 'service=web,type!=balancer' -o "jsonpath={.a}"`)).toEqual([
    ['kubectl', 'get', 'pods', '-l', 'service=web,type!=balancer', '-o', 'jsonpath={.a}'],
  ])
})

test('a pipe, a list of commands and a broken line are distinguished', () => {
  const commands = shellCommands(
    'kubectl get secret env-web \\\n  -o yaml | head -1 && echo done; kubectl version',
  )
  expect(
    commands.map((command) => [command.joined, command.words.map((word) => word.text).join(' ')]),
  ).toEqual([
    ['sequence', 'kubectl get secret env-web -o yaml'],
    ['pipe', 'head -1'],
    ['sequence', 'echo done'],
    ['sequence', 'kubectl version'],
  ])
})

test('a command inside a command is kept apart from the word that holds it', () => {
  const [command] = shellCommands(
    "kubectl logs $(kubectl get pods -l 'a in (b)' -o name | head -1) -c web",
  )
  expect(command?.words[2]).toEqual({
    text: '',
    substitutions: ["kubectl get pods -l 'a in (b)' -o name | head -1"],
  })
  expect(command?.words.at(-1)?.text).toBe('web')
})

test('a hole to fill is one word, and a comment is no part of the line', () => {
  expect(words('kubectl describe pod <pod> # look at Events')).toEqual([
    ['kubectl', 'describe', 'pod', '<pod>'],
  ])
})

test('whatever is quoted is read back as it was', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(words(`x ${shellQuote(text)}`)).toEqual([['x', text]])
    }),
  )
})

test('no line makes it stumble', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('$', '(', ')', "'", '"', '\\', ' ', '|', 'a', '\n', '#') }),
      (line) => void shellCommands(line),
    ),
  )
})
