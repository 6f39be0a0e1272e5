/** Every cache of the origin that is ours has a name that begins so. */
export const CACHES = 'convox-map'
