/**
 * What a lesson sends before the reader does anything: few bytes, and none of what it does not show. Sizes
 * are those of brotli at its best, made here, so that no server's setting changes the count.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { useBrowser } from '#tests/support/browser.ts'
import { builtFiles, builtPages, dist } from '#tests/support/drive/built-site.ts'
import { appReady } from '#tests/support/learner-driver.ts'

const base = process.env.BASE ?? '/'
const { openPage } = useBrowser()
const course = await readCourse()
const lessons = course.modules.flatMap((module) =>
  module.lessons.map((lesson) => ({ module, lesson })),
)
const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]
/** Read in the browser: the first module whole, and of each other one the last lesson, the heaviest kind. */
const isRead = ({ module, lesson }: (typeof lessons)[number]) =>
  module === course.modules[0] || lesson === module.lessons.at(-1)
const views = lessons.filter(isRead).flatMap(({ module, lesson }) =>
  sizes.slice(module === course.modules[0] ? 0 : 1).map((viewport) => ({
    path: `/learn/${module.file.id}/${lesson.id}/`,
    width: viewport.width,
    viewport,
    module,
    lesson,
  })),
)

type View = (typeof views)[number]

/** Figures that need Recharts; the others are drawn by hand. */
const drawnByLibrary = new Set<string>(['road-1990-1997'])

type Sent = {
  readonly name: string
  readonly kind: string
  readonly text: string
  readonly bytes: number
}

/** Collects every file that the page is sent; fonts are compressed already. */
function collect(page: Page): () => Promise<Sent[]> {
  const sent: Promise<Sent[]>[] = []
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    const kind = response.request().resourceType()
    const name = pathname.slice(pathname.lastIndexOf('/') + 1)
    const take = async (): Promise<Sent[]> => {
      const body = await response.body()
      const bytes = kind === 'font' ? body.length : brotliCompressSync(body).length
      return [{ name, kind, text: kind === 'font' ? '' : body.toString(), bytes }]
    }
    const taken = take()
    // Whoever reads the list learns of a failure; a file cut off by the test's end concerns nobody.
    taken.catch(() => undefined)
    sent.push(taken)
  })
  return async () => (await Promise.all(sent)).flat()
}

function kilobytes(sent: readonly Sent[], kind: string): number {
  const bytes = sent.filter((file) => file.kind === kind).reduce((sum, file) => sum + file.bytes, 0)
  return bytes / 1000
}

const scripts = (sent: readonly Sent[]) => sent.filter((file) => file.kind === 'script')

async function openLesson(view: View) {
  let read = (): Promise<Sent[]> => Promise.resolve([])
  const page = await openPage(view.path, {
    viewport: view.viewport,
    prepare: async (fresh) => {
      read = collect(fresh)
    },
  })
  await appReady(page)
  await page.waitForLoadState('networkidle')
  return { page, read }
}

/** Scrolls as a reader does, half a window at a time, until the foot of the page stands still. */
async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const twoFrames = () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const foot = () => document.documentElement.scrollHeight - window.innerHeight
    while (window.scrollY < foot() - 1) {
      window.scrollBy({ top: window.innerHeight / 2, behavior: 'instant' })
      await twoFrames()
    }
  })
}

const questions = course.modules.flatMap((module) => [...module.questions.values()])

/** Ids of the questions whose explanation stands in one of these files. */
function explained(sent: readonly Sent[]): string[] {
  const code = scripts(sent).map(({ text }) => text)
  return questions
    .filter(({ explanation }) => code.some((text) => text.includes(explanation)))
    .map(({ id }) => id)
    .sort()
}

function lessonsIn(sent: readonly Sent[]): string[] {
  const code = scripts(sent).map(({ text }) => text)
  return lessons
    .filter(({ lesson }) => code.some((text) => text.includes(lesson.front.lede)))
    .map(({ lesson }) => lesson.id)
}

const names = (sent: readonly Sent[]) => sent.map(({ name }) => name)
const drawingLibrary = (sent: readonly Sent[]) =>
  names(sent.filter(({ text }) => text.includes('recharts')))
const figuresOf = ({ lesson }: View) => lesson.facts.figures.map(({ id }) => id)

const listed = (sent: readonly Sent[]) =>
  sent.map(({ name, kind, bytes }) => `${kind} ${name} ${bytes}`).join(', ')

function expectWithin(sent: readonly Sent[], scriptLimit: number): void {
  expect(kilobytes(sent, 'script'), listed(sent)).toBeLessThanOrEqual(scriptLimit)
  expect(kilobytes(sent, 'stylesheet'), listed(sent)).toBeLessThanOrEqual(30)
  expect(kilobytes(sent, 'font'), listed(sent)).toBeLessThanOrEqual(120)
}

/** The last lesson opens with the answers to the module's prequestions, which its prose looks at again. */
function answeredAtOnce({ lesson, module }: View): readonly string[] {
  return lesson === module.lessons.at(-1) ? module.file.prequestions : []
}

test.each(views)(
  '$path at $width px opens within its budget, with nothing of Recharts, checks or other lessons',
  async (view) => {
    const { page, read } = await openLesson(view)
    const atOnce = await read()
    expectWithin(atOnce, 95)
    expect(drawingLibrary(atOnce)).toEqual([])
    expect(lessonsIn(atOnce)).toEqual([view.lesson.id])
    expect(explained(atOnce)).toEqual([...answeredAtOnce(view)].sort())
    const maps = names(atOnce).filter((name) => /^map.*\.svg$/.test(name))
    expect(maps).toHaveLength(figuresOf(view).includes('border-map') ? 1 : 0)

    await readToTheEnd(page)
    const checks = view.lesson.facts.checks.map(({ id }) => id)
    const own = [...new Set([...checks, ...answeredAtOnce(view)])].sort()
    await expect.poll(async () => explained(await read()), { timeout: 20_000 }).toEqual(own)
    const drawn = figuresOf(view).filter((id) => drawnByLibrary.has(id)).length
    await expect
      .poll(async () => drawingLibrary(await read()).length > 0, { timeout: 20_000 })
      .toBe(drawn > 0)
    const inAll = await read()
    expect(lessonsIn(inAll)).toEqual([view.lesson.id])
    expectWithin(inAll, drawn > 0 ? 245 : 145)
  },
)

/** What a built page asks for before it is read, as its HTML names it; the browser counts the same. */
function namedEarly(path: string): number {
  const html = readFileSync(join(dist, path, 'index.html'), 'utf8')
  const named = [...html.matchAll(/<link rel="modulepreload"[^>]* href="([^"]+)"/g)]
  const sent = new Set(named.flatMap(([, href]) => (href ? [href.slice(base.length)] : [])))
  const weights = [...sent].map((file) => brotliCompressSync(readFileSync(join(dist, file))).length)
  return weights.reduce((sum, bytes) => sum + bytes, 0) / 1000
}

test('every lesson of the course asks for no more code at once than the ones read here', () => {
  const heavy = lessons
    .map(({ module, lesson }) => `/learn/${module.file.id}/${lesson.id}/`)
    .map((path) => ({ path, kilobytes: namedEarly(path) }))
  expect(Math.min(...heavy.map(({ kilobytes: each }) => each))).toBeGreaterThan(50)
  expect(heavy.filter(({ kilobytes: each }) => each > 95)).toEqual([])
})

/** Scripts and sheets that a built page asks for by itself, whatever is done on it. */
function askedFor(html: string): string[] {
  const named = [...html.matchAll(/(?:href|src)="([^"#]+\.(?:js|svg))(?:#[^"]*)?"/g)]
  return named.flatMap(([, href]) => (href?.startsWith(base) ? [href.slice(base.length)] : []))
}

test('no page without a figure asks for the drawing library or for a map, and none for shapes to project', () => {
  const pages = builtPages()
  const bare = pages.filter(({ html }) => !html.includes(' id="figure-'))
  expect(bare.length).toBeGreaterThan(500)
  expect(pages.length).toBeGreaterThan(bare.length + 30)
  const files = new Set(bare.flatMap(({ html }) => askedFor(html)))
  expect([...files].filter((file) => /map-[0-9a-f]{8}\.svg$/.test(file))).toEqual([])
  const code = [...files].filter((file) => file.endsWith('.js'))
  expect(code.length).toBeGreaterThan(20)
  const texts = code.map((file) => readFileSync(join(dist, file), 'utf8'))
  expect(texts.filter((text) => text.includes('recharts'))).toEqual([])
  // Names that no bundler shortens: every geometry library reads them, and so do the map's data.
  const scripts = builtFiles().filter((file) => file.endsWith('.js'))
  const sent = scripts.map((file) => ({ file, text: readFileSync(join(dist, file), 'utf8') }))
  expect(sent.length).toBeGreaterThan(50)
  expect(sent.filter(({ text }) => /FeatureCollection|Topology/.test(text))).toEqual([])
})
