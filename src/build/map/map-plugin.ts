/**
 * Serves the drawn maps. `virtual:sco/map` and `virtual:sco/wide-map` tell where a sheet lies and where
 * names stand; the sheet itself is one static file, named by its content, that components show with
 * <use>. The address is relative to the app's base; whoever uses it puts `import.meta.env.BASE_URL` in
 * front.
 */
import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { placeCities } from './city-places.ts'
import { drawMap } from './draw-map.ts'
import { drawWideMap } from './draw-wide-map.ts'

type Drawn = { readonly svg: string; readonly sheet: object }
type Served = Drawn & { readonly file: string }

function served(name: string, draw: () => Drawn): () => Served {
  let done: Served | undefined
  return () => {
    if (done) return done
    const drawn = draw()
    const fingerprint = createHash('sha256').update(drawn.svg).digest('hex').slice(0, 8)
    done = { ...drawn, file: `assets/${name}-${fingerprint}.svg` }
    return done
  }
}

function written(exportName: string, { sheet, file }: Served, more: object = {}): string {
  return `export const ${exportName} = ${JSON.stringify({ href: file, ...sheet, ...more })}\n`
}

export function mapPlugin(): Plugin {
  const map = served('map', drawMap)
  const wideMap = served('wide-map', drawWideMap)
  const modules = {
    'virtual:sco/map': {
      sheet: map,
      code: () => written('map', map(), { cities: placeCities() }),
    },
    'virtual:sco/wide-map': {
      sheet: wideMap,
      code: () => written('wideMap', wideMap()),
    },
  }
  const moduleOf = (id: string) => Object.entries(modules).find(([name]) => id === `\0${name}`)?.[1]
  return {
    name: 'sco-map',
    enforce: 'pre',
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load(id) {
      const found = moduleOf(id)
      if (!found) return undefined
      const forBrowser =
        this.environment.mode === 'build' && this.environment.config.consumer === 'client'
      const { file, svg } = found.sheet()
      if (forBrowser) this.emitFile({ type: 'asset', fileName: file, source: svg })
      return { code: found.code(), moduleType: 'js' }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0] ?? ''
        if (!/\/assets\/(?:wide-)?map-[0-9a-f]{8}\.svg$/.test(path)) return next()
        const sheet = path.includes('/wide-map-') ? wideMap() : map()
        response.setHeader('Content-Type', 'image/svg+xml')
        response.end(sheet.svg)
      })
    },
  }
}
