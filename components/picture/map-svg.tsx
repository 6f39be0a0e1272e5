import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Exploration } from '../../lib/explore'
import { type DrawnMap, drawMap, type MapView } from '../../lib/overview/draw-map'
import { conceptHues } from '../icons/concept-hues'
import { Foot, footHeight } from './foot'
import { meanings } from './meanings'
import { ObjectsPicture } from './objects-picture'
import { OverviewPicture } from './overview-picture'
import { type Pen, PenContext } from './pen'
import { FAMILY, pictureFont } from './picture-font'

/** Room for the foot, under a map of little or nothing. */
const LEAST_WIDTH = 320

export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/**
 * The whole map as one SVG, in the theme of the page: shapes and texts without style sheets, so
 * that it opens in any program, with its font inside. Throws where the font cannot be fetched.
 */
export async function mapSvg(
  exploration: Exploration,
  view: MapView,
  hrefOf?: Pen['hrefOf'],
): Promise<Picture> {
  const { css, measure, width } = await pictureFont()
  const hues = conceptHues(exploration.concepts)
  const pen: Pen = {
    colour: themeColour(),
    width,
    hue: (concept) => hues(concept).replace('c', 'concept-') || 'field',
    ...(hrefOf && { hrefOf }),
  }
  const drawn = drawMap(exploration, view, measure)
  const { app, rack } = exploration.settings
  const title = `App ${app} on rack ${rack}`
  const lines = drawn.overview
    ? meanings(drawn.overview.hidesMentions ? 'too many to be drawn' : undefined)
    : []
  const drawing = drawn.overview ?? drawn.objects
  const size = {
    width: Math.max(LEAST_WIDTH, Math.ceil(drawing?.width ?? 0)),
    height: Math.ceil(drawing?.height ?? 0) + footHeight(lines),
  }
  const svg = markup(
    <PenContext value={pen}>
      <svg
        xmlns="http://www.w3.org/2000/svg"
        {...size}
        viewBox={`0 0 ${size.width} ${size.height}`}
        fontFamily={FAMILY}
        fill="none"
        role={hrefOf ? undefined : 'img'}
      >
        <title>{title}</title>
        <style>{css}</style>
        <rect {...size} fill={pen.colour('canvas')} />
        <Drawing {...drawn} />
        <Foot top={size.height - footHeight(lines)} title={title} meanings={lines} />
      </svg>
    </PenContext>,
  )
  return { svg, ...size }
}

/** The colours of the theme of the page now. */
export function themeColour(): Pen['colour'] {
  const theme = getComputedStyle(document.documentElement)
  return (name) => theme.getPropertyValue(`--color-${name}`).trim()
}

function Drawing({ overview, objects, graph }: DrawnMap) {
  if (overview) return <OverviewPicture layout={overview} />
  return objects && <ObjectsPicture layout={objects} graph={graph} />
}

/** As XML, which every reader of SVG takes. */
function markup(element: React.ReactElement): string {
  const host = document.createElement('div')
  const root = createRoot(host)
  flushSync(() => root.render(element))
  const text = host.firstChild ? new XMLSerializer().serializeToString(host.firstChild) : ''
  root.unmount()
  return text
}
