import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, createServer } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { mapPlugin } from '#build/map/map-plugin.ts'

const root = mkdtempSync(join(tmpdir(), 'map-plugin-'))
writeFileSync(
  join(root, 'entry.js'),
  [
    "import { map } from 'virtual:sco/map'",
    "import { wideMap } from 'virtual:sco/wide-map'",
    'export const hrefs = [map.href, wideMap.href, map.cities]',
  ].join('\n'),
)
afterAll(() => rmSync(root, { recursive: true }))

const options = { root, configFile: false as const, logLevel: 'silent' as const }

async function buildInto(outDir: string, ssr: boolean): Promise<string> {
  await build({
    ...options,
    plugins: [mapPlugin()],
    build: {
      outDir,
      minify: false,
      ssr: ssr ? 'entry.js' : false,
      rolldownOptions: {
        input: join(root, 'entry.js'),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'entry.js' },
      },
    },
  })
  return readFileSync(join(root, outDir, 'entry.js'), 'utf8')
}

test('the browser’s build writes each sheet under the name that its module gives, the server’s writes none', async () => {
  const code = await buildInto('client', false)
  const files = readdirSync(join(root, 'client/assets')).sort()
  expect(files.map((file) => file.replace(/[0-9a-f]{8}/, 'print'))).toEqual([
    'map-print.svg',
    'wide-map-print.svg',
  ])
  for (const file of files) expect(code).toContain(`assets/${file}`)
  const server = await buildInto('server', true)
  for (const file of files) expect(server).toContain(`assets/${file}`)
  expect(existsSync(join(root, 'server/assets'))).toBe(false)
})

test('the scripts learn where cities stand and nothing of shapes', async () => {
  const code = await buildInto('client', false)
  expect(code).toContain('Dushanbe')
  expect(code).not.toMatch(/"M\d+,?-?\d+l|geoPath|azimuthal/i)
})

test('while developing, the sheets are served at the same addresses', async () => {
  const server = await createServer({
    ...options,
    plugins: [mapPlugin()],
    server: { port: 0, host: '127.0.0.1' },
  })
  try {
    await server.listen()
    const read = async (href: string) => {
      const response = await fetch(new URL(href, server.resolvedUrls?.local[0]))
      expect(response.headers.get('content-type')).toContain('image/svg+xml')
      return response.text()
    }
    const { map } = (await server.ssrLoadModule('virtual:sco/map')) as { map: { href: string } }
    const { wideMap } = (await server.ssrLoadModule('virtual:sco/wide-map')) as {
      wideMap: { href: string }
    }
    expect(await read(map.href)).toContain('id="border-kg"')
    expect(await read(wideMap.href)).toContain('id="lk-points"')
  } finally {
    await server.close()
  }
})
