import { basePath } from './lib/bin/site/base-path.mjs'

/**
 * One static export, for any host. `/reference` becomes `/reference/index.html`, which every static server finds.
 * @type {import('next').NextConfig}
 */
export default {
  output: 'export',
  basePath: basePath(),
  trailingSlash: true,
  images: { unoptimized: true },
  reactStrictMode: true,
  // `npm test` checks the types of the whole, tests included; a fault in a test must not keep a person from the page.
  typescript: { ignoreBuildErrors: true },
}
