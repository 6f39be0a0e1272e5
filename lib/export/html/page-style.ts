/** The colours that the file takes from a theme, by their names there. */
const COLOURS = [
  'canvas',
  'surface',
  'sunken',
  'line',
  'ink',
  'ink-2',
  'ring',
  'focus',
  'error',
  'warning',
] as const

/** A theme as custom properties: `--ink:#14161a`. */
export function themeVariables(colour: (name: string) => string): string {
  return COLOURS.map((name) => `--${name}:${colour(name)}`).join(';')
}

/** The font is the one that the picture holds. One section of the details is shown: the target. */
export const PAGE_STYLE = `
*{box-sizing:border-box}
body{margin:0;font:13px/20px 'Map Sans','Noto Sans',sans-serif;color:var(--ink);background:var(--canvas)}
main{display:grid;grid-template-columns:minmax(0,1fr) minmax(340px,30%);height:100vh}
.map,.details{overflow:auto}
.map>svg{display:block;margin:0 auto}
.details{padding:12px 18px 40px;background:var(--surface);border-left:1px solid var(--line)}
.details section{display:none;scroll-margin-top:64px}
.details section:target,.details:not(:has(section:target)) #app{display:block}
h1,h2{font-size:17px;line-height:24px;margin:4px 0;font-weight:600;overflow-wrap:anywhere}
h1{padding-bottom:8px;border-bottom:1px solid var(--line)}h1 a{text-decoration:none}
h3{font-size:13px;margin:16px 0 4px}
p{margin:4px 0}
small,dt{color:var(--ink-2);font-size:12px;font-weight:400}
small{overflow-wrap:anywhere}
em,.warning{color:var(--warning);font-style:normal}
.error{color:var(--error)}
ul{margin:0;padding-left:18px}
li{overflow-wrap:anywhere}
dl{margin:0}
dd{margin:0 0 8px}
dd small{display:block}
code,pre{font:12px/17px ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace}
code{user-select:all;overflow-wrap:anywhere}
pre{margin:0;padding:8px 10px;overflow:auto;background:var(--sunken);border:1px solid var(--line);border-radius:4px}
a{color:inherit}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
svg a:is(:hover,:focus-visible)>rect:first-of-type{stroke:var(--focus)}
@media (max-width:900px){main{display:block;height:auto}.details{border:0;border-top:1px solid var(--line)}}
`
