import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PageModules } from '#app/page-modules.ts'
import { prerenderSite } from '#build/pages/prerender.ts'

const root = mkdtempSync(join(tmpdir(), 'prerender-'))
afterAll(() => rmSync(root, { recursive: true }))

/** Stands for the built server entry: two addresses, each drawn as its own name. */
const serverEntry = `
export const builtAddresses = async () => ['/', '/quiz/borders/']
export const modulesOf = (address) => ({ needs: ['page of ' + address], looks: [] })
export const figureFilesIn = (html) => (html.includes('quiz') ? ['figure of the quiz'] : [])
export const drawPage = async (address, base) => ({
  html: '<main>' + address + ' below ' + base + '</main>',
  title: 'Title of ' + address,
  head: { title: address, description: 'About ' + address },
})
`
const template = `<!doctype html><html><head><!--head--><link rel="modulepreload" crossorigin href="/assets/late.js">
<link rel="stylesheet" crossorigin href="/assets/all.css">
</head><body><div id="app"><!--page--></div></body></html>`

const asked: PageModules[] = []
const chunks = {
  plugin: { name: 'none' },
  filesFor(modules: PageModules) {
    asked.push(modules)
    return { scripts: ['/base/assets/page.js'], styles: [] }
  },
}
let pages = 0
const written = (file: string) => readFileSync(join(root, 'dist', file), 'utf8')

beforeAll(async () => {
  mkdirSync(join(root, 'dist/.vite'), { recursive: true })
  writeFileSync(join(root, 'dist/index.html'), template)
  writeFileSync(join(root, 'entry-server.mjs'), serverEntry)
  pages = await prerenderSite(join(root, 'dist'), join(root, 'entry-server.mjs'), '/base/', chunks)
}, 60_000)

test('every address becomes a folder with a page of its own', () => {
  expect(pages).toBe(3)
  expect(written('index.html')).toContain('<main>/ below /base/</main>')
  expect(written('quiz/borders/index.html')).toContain('<title>Title of /quiz/borders/</title>')
})

test('a page names the files of its own modules, the looks of its figures, and none of the template’s', () => {
  const page = written('quiz/borders/index.html')
  expect(asked).toContainEqual({
    needs: ['page of /quiz/borders/'],
    looks: ['figure of the quiz'],
  })
  expect(asked).toContainEqual({ needs: ['page of /'], looks: [] })
  expect(page).toContain('href="/base/assets/page.js"')
  expect(page).not.toMatch(/late\.js|all\.css/)
})

test('the page for unknown addresses says that it may stand at any', () => {
  expect(written('404.html')).toContain('<div id="app" data-page="any">')
  expect(written('index.html')).not.toContain('data-page')
})

test('the course for machines lies beside the pages, and the build’s own notes do not', () => {
  expect(JSON.parse(written('course.json'))).toMatchObject({ $schema: './course.schema.json' })
  expect(JSON.parse(written('course.schema.json'))).toHaveProperty('$schema')
  expect(JSON.parse(written('learner-record.schema.json'))).toHaveProperty('$schema')
  expect(existsSync(join(root, 'dist/.vite'))).toBe(false)
})
