import { LEAST_ZOOM, MOST_ZOOM } from './viewport'

/**
 * What both drawings ask of React Flow: to pan and zoom, and nothing else. A press that moves less
 * than a few pixels is a click, however busy the machine is.
 */
export const FLOW_PROPS = {
  nodesDraggable: false,
  nodesConnectable: false,
  nodesFocusable: false,
  elementsSelectable: false,
  panOnScroll: true,
  paneClickDistance: 6,
  zoomOnDoubleClick: false,
  minZoom: LEAST_ZOOM,
  maxZoom: MOST_ZOOM,
  zIndexMode: 'manual',
  disableKeyboardA11y: true,
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  panActivationKeyCode: null,
  zoomActivationKeyCode: null,
  proOptions: { hideAttribution: true },
} as const
