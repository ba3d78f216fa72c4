import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { contentPlugin } from '#build/content/content-plugin.ts'
import { mapPlugin } from '#build/map/map-plugin.ts'
import { clientChunks } from '#build/pages/client-chunks.ts'
import { prerenderSite } from '#build/pages/prerender.ts'

const base = process.env['BASE'] ?? '/'
const server = '.cache/server'
const chunks = clientChunks(base)

export default defineConfig({
  base,
  plugins: [contentPlugin(), mapPlugin(), react(), chunks.plugin],
  build: { cssTarget: ['chrome123', 'firefox128', 'safari17.5'], target: 'es2022' },
  environments: {
    client: { build: { outDir: 'dist' } },
    ssr: { build: { outDir: server, ssr: 'src/app/entry-server.tsx', emptyOutDir: true } },
  },
  builder: {
    async buildApp(builder) {
      const { client, ssr } = builder.environments
      if (!client || !ssr) throw new Error('The build needs its client and its server environment.')
      await builder.build(client)
      await builder.build(ssr)
      const pages = await prerenderSite('dist', `${server}/entry-server.js`, base, chunks)
      console.log(`${pages} pages written`)
    },
  },
})
