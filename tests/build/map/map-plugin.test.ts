import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, createServer } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { mapPlugin } from '#build/map/map-plugin.ts'

const root = mkdtempSync(join(tmpdir(), 'map-plugin-'))
writeFileSync(
  join(root, 'entry.js'),
  "import { map } from 'virtual:sco/map'\nexport const href = map.href\n",
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

test('the browser’s build writes the sheet under the name that the module gives, the server’s writes none', async () => {
  const code = await buildInto('client', false)
  const [file = ''] = readdirSync(join(root, 'client/assets'))
  expect(file).toMatch(/^map-[0-9a-f]{8}\.svg$/)
  expect(code).toContain(`assets/${file}`)
  expect(await buildInto('server', true)).toContain(`assets/${file}`)
  expect(existsSync(join(root, 'server/assets'))).toBe(false)
})

test('while developing, the sheet is served at the same address', async () => {
  const server = await createServer({
    ...options,
    plugins: [mapPlugin()],
    server: { port: 0, host: '127.0.0.1' },
  })
  try {
    await server.listen()
    const { map } = (await server.ssrLoadModule('virtual:sco/map')) as { map: { href: string } }
    const response = await fetch(new URL(map.href, server.resolvedUrls?.local[0]))
    expect(response.headers.get('content-type')).toContain('image/svg+xml')
    expect(await response.text()).toContain('id="border-kg"')
  } finally {
    await server.close()
  }
})
