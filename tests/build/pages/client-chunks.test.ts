import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createBuilder } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clientChunks } from '#build/pages/client-chunks.ts'

const sources = {
  'src/main.js': "import './look.css'\nimport('./page.js')\nimport('./other.js')\n",
  'src/look.css': 'body { color: red }',
  'src/page.js': "import './page.css'\nimport { shared } from './shared.js'\nconsole.log(shared)\n",
  'src/page.css': 'main { color: blue }',
  'src/other.js': "import { shared } from './shared.js'\nconsole.log(shared, 'other')\n",
  'src/shared.js': "export const shared = Array.from({ length: 9 }, () => 'shared')\n",
}
const root = mkdtempSync(join(tmpdir(), 'client-chunks-'))
const chunks = clientChunks('/base/')

beforeAll(async () => {
  for (const [file, text] of Object.entries(sources)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  const builder = await createBuilder({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [chunks.plugin],
    build: { rolldownOptions: { input: join(root, 'src/main.js') } },
  })
  const { client } = builder.environments
  if (!client) throw new Error('There is no environment to build for.')
  await builder.build(client)
}, 60_000)
afterAll(() => rmSync(root, { recursive: true }))

const named = (files: readonly string[], name: string) =>
  files.filter((file) => file.startsWith(`/base/assets/${name}`))

test('a page gets the entry, its own module and whatever those import, each once, below the base', () => {
  const { scripts } = chunks.filesFor({ needs: ['page.js'], looks: [] })
  expect(scripts).toHaveLength(3)
  for (const name of ['main', 'page', 'shared']) expect(named(scripts, name)).toHaveLength(1)
})

test('a page gets the styles of its own module and of the entry', () => {
  const { styles } = chunks.filesFor({ needs: ['page.js'], looks: [] })
  expect(named(styles, 'main')).toHaveLength(1)
  expect(named(styles, 'page')).toHaveLength(1)
})

test('a module that only lends its look is not loaded', () => {
  const { scripts, styles } = chunks.filesFor({ needs: ['other.js'], looks: ['page.js'] })
  expect(named(scripts, 'page')).toEqual([])
  expect(named(styles, 'page')).toHaveLength(1)
})

test('a module in no built file is an error that names it', () => {
  expect(() => chunks.filesFor({ needs: ['pag.js'], looks: [] })).toThrow(
    'No built file holds pag.js; a route\'s "needs" names it.',
  )
  expect(() => chunks.filesFor({ needs: [], looks: ['virtual:sco/gone'] })).toThrow(
    'virtual:sco/gone',
  )
})
