import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contentPlugin } from '#build/course-data/content-plugin.ts'

let server: ViteDevServer
beforeAll(async () => {
  server = await createServer({
    configFile: false,
    logLevel: 'silent',
    plugins: [contentPlugin()],
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
}, 60_000)
afterAll(() => server.close())

async function load(id: string): Promise<Record<string, unknown>> {
  return server.ssrLoadModule(`virtual:sco/${id}`)
}

test('the loaders name every lesson and every bank, and each of them loads', async () => {
  const { lessonLoaders, contentVersion } = await load('loaders')
  expect(Object.keys(lessonLoaders ?? {})).toContain('border-cbms/seven-promises')
  expect(contentVersion).toMatch(/^[0-9a-f]{12}$/)
  const lesson = await load('lesson/border-cbms/seven-promises')
  expect(lesson['default']).toBeTypeOf('function')
  expect(lesson['loadParts']).toBeTypeOf('function')
  expect(lesson['content']).toMatchObject({ lesson: { title: 'Seven promises' } })
})

test.each([
  'map-of-course',
  'evidence',
  'sources',
  'glossary',
  'timeline',
  'question-index',
  'objectives',
  'progress',
  'placement',
  'final',
  'bank-loaders',
  'cases',
  'cases/founding-2001',
  'case-loaders',
  'lab',
  'parts/border-cbms/seven-promises',
  'bank/border-cbms',
  'teach',
  'guide/border-cbms',
  'guide-loaders',
  'since',
])('the content module %s has content', async (id) => {
  const { content } = await load(id)
  expect(Object.keys(content ?? {}).length).toBeGreaterThan(0)
})

test('each exercise of the source lab has a loader, apart from what every page loads', async () => {
  const { content: loaders } = await load('lab-loaders')
  const ids = Object.keys(loaders ?? {})
  expect(ids.length).toBeGreaterThan(20)
  const { content } = await load(`lab/${ids[0]}`)
  expect(content).toMatchObject({ exercise: { id: ids[0] }, number: 1, count: ids.length })
})

test.each([
  ['lab/nowhere', 'There is no exercise nowhere.'],
  ['lesson/border-cbms/nowhere', 'There is no lesson border-cbms/nowhere.'],
  ['bank/nowhere', 'There is no module nowhere.'],
  ['cases/nowhere', 'There is no case nowhere.'],
  ['guide/nowhere', 'There is no teacher’s guide to nowhere.'],
  ['weather', 'Unknown content module weather.'],
])('an unknown module %s fails with a sentence', async (id, sentence) => {
  await expect(load(id)).rejects.toThrow(sentence)
})
