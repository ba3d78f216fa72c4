/**
 * Serves the drawn map: `virtual:sco/map` tells where the sheet lies and where names stand; the sheet
 * itself is one static file, named by its content, that components show with <use>. The address is
 * relative to the app's base; whoever uses it puts `import.meta.env.BASE_URL` in front.
 */
import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { drawMap, type DrawnMap } from './draw-map.ts'

const name = 'virtual:sco/map'
const resolved = `\0${name}`

export function mapPlugin(): Plugin {
  let drawn: (DrawnMap & { readonly file: string }) | undefined
  const draw = () => {
    if (drawn) return drawn
    const map = drawMap()
    const fingerprint = createHash('sha256').update(map.svg).digest('hex').slice(0, 8)
    drawn = { ...map, file: `assets/map-${fingerprint}.svg` }
    return drawn
  }
  return {
    name: 'sco-map',
    enforce: 'pre',
    resolveId: (id) => (id === name ? resolved : undefined),
    load(id) {
      if (id !== resolved) return undefined
      const { sheet, file, svg } = draw()
      const forBrowser =
        this.environment.mode === 'build' && this.environment.config.consumer === 'client'
      if (forBrowser) this.emitFile({ type: 'asset', fileName: file, source: svg })
      return {
        code: `export const map = ${JSON.stringify({ href: file, ...sheet })}\n`,
        moduleType: 'js',
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0] ?? ''
        if (!/\/assets\/map-[0-9a-f]{8}\.svg$/.test(path)) return next()
        response.setHeader('Content-Type', 'image/svg+xml')
        response.end(draw().svg)
      })
    },
  }
}
