import { describe, expect, it } from 'vitest'
import { inlineScripts, sourceHash, withContentSecurityPolicy } from './content-security-policy.mjs'

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`

describe('the Content-Security-Policy of an exported page', () => {
  it('is before the first script', () => {
    const html = withContentSecurityPolicy(page('<script src="/a.js" async=""></script>', ''))
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'))
  })

  it('lets each inline script through by the hash that a browser computes', () => {
    const html = withContentSecurityPolicy(
      page('<script>alert(1)</script>', '<script id="_R_">self.x=[]</script>'),
    )
    // From `printf 'alert(1)' | openssl dgst -sha256 -binary | base64`.
    expect(html).toContain(
      "script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=' 'sha256-",
    )
    expect(html).toContain(sourceHash('self.x=[]'))
  })

  it('leaves a script with a file of its own to the origin', () => {
    expect(
      inlineScripts(
        page('<script src="/a.js" async=""></script><script noModule="" src="/b.js"></script>', ''),
      ),
    ).toEqual([])
  })

  it('names a script that stands twice once', () => {
    expect(inlineScripts(page('<script>a</script>', '<script>a</script>'))).toEqual(['a'])
  })

  it('keeps a script as it is, whatever it holds', () => {
    const script = "<script>'$& $1 $$'</script>"
    expect(withContentSecurityPolicy(page(script, ''))).toContain(script)
  })

  it('is refused to a page that has no place for it', () => {
    expect(() => withContentSecurityPolicy('<p>no head</p>')).toThrow('no <head>')
  })
})
