import { describe, expect, test } from 'vitest'
import { parseSelector, selectorText, selects } from './label-selector'

const PODS: Record<string, Record<string, string>> = {
  web: { service: 'web', type: 'service', release: 'RABC1234DEF' },
  'run of web': { service: 'web', type: 'process' },
  'timer of web': { service: 'web', type: 'timer', name: 'cleanup' },
  database: { resource: 'database', type: 'resource', shard: '3' },
}

function selected(text: string): string[] {
  const parsed = parseSelector(text)
  if ('error' in parsed) throw new Error(parsed.error)
  return Object.keys(PODS).filter((pod) => selects(parsed.selector, PODS[pod] ?? {}))
}

describe('a label selector', () => {
  test.each([
    ['', ['web', 'run of web', 'timer of web', 'database']],
    ['service=web', ['web', 'run of web', 'timer of web']],
    ['service==web,type=service', ['web']],
    ['service = web , type != timer', ['web', 'run of web']],
    ['type!=service', ['run of web', 'timer of web', 'database']],
    ['service!=web', ['database']],
    ['type in (service,resource)', ['web', 'database']],
    ['type notin (service, timer),service', ['run of web']],
    ['service notin (web)', ['database']],
    ['name', ['timer of web']],
    ['!service', ['database']],
    ['shard>2', ['database']],
    ['shard<3', []],
    ['release=', []],
    ['in', []],
  ])('%s selects as kubectl would', (text, pods) => {
    expect(selected(text)).toEqual(pods)
  })

  test.each([
    ['service=web type=service', "found 'type', expected: ',' or 'end of string'"],
    ['service=web,', "found '', expected: identifier after ','"],
    [',service', "found ',', expected: !, identifier, or 'end of string'"],
    ['type in service', "unable to parse requirement: found 'service' expected: '('"],
    ['type in (service', "unable to parse requirement: found '', expected: ',' or ')'"],
    [
      'service web',
      "unable to parse requirement: found 'web', expected: in, notin, =, ==, !=, gt, lt",
    ],
    ['service=!web', "unable to parse requirement: found '!', expected: identifier"],
    ['!', "unable to parse requirement: found '', expected: identifier"],
  ])('%s is refused in the words of Kubernetes', (text, error) => {
    expect(parseSelector(text)).toEqual({ error })
  })

  test('a key or a value that no label can have is refused', () => {
    expect(parseSelector('_service=web')).toMatchObject({
      error: expect.stringContaining('Invalid value: "_service"'),
    })
    expect(parseSelector('service=my/web')).toMatchObject({
      error: expect.stringContaining('Invalid value: "my/web"'),
    })
    expect(parseSelector('type in ()')).toMatchObject({
      error: expect.stringContaining("values set can't be empty"),
    })
  })

  test('is written back in its usual spelling', () => {
    const parsed = parseSelector(
      'service == web, type notin (timer,process), name != a, !atom, release',
    )
    expect('selector' in parsed && selectorText(parsed.selector)).toBe(
      'service=web,type notin (timer,process),name!=a,!atom,release',
    )
  })
})
