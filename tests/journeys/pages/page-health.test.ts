/** Every built page is sound: in the browser a sample of each kind, as files all of them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useBrowser } from '#tests/support/browser.ts'
import {
  attributes,
  builtFiles,
  builtPages,
  dist,
  jsonLd,
  links,
  type BuiltPage,
} from '#tests/support/drive/built-site.ts'

const base = process.env.BASE ?? '/'
const { openPage, address } = useBrowser()
const pages = builtPages()
const files = new Set(builtFiles())
const byAddress = new Map(pages.map((page) => [page.address, page]))

/** The same ten of many at every run, spread over all of them. */
function tenOf(start: string): string[] {
  const all = pages
    .map((page) => page.address)
    .filter((one) => one.startsWith(start) && one !== start)
  const step = Math.max(1, Math.floor(all.length / 10))
  return all
    .sort()
    .filter((_one, at) => at % step === 0)
    .slice(0, 10)
}

const few = pages
  .map((page) => page.address)
  .filter((one) => !/^\/(q|evidence|sources\/lab)\/.|404/.test(one))
  .sort()
const sample = [...few, ...tenOf('/q/'), ...tenOf('/evidence/'), ...tenOf('/sources/lab/')]

test('the sample holds every page that is not one of many', () => {
  expect(sample.length).toBeGreaterThanOrEqual(70)
  expect(sample).toEqual(expect.arrayContaining(['/', '/glossary/', '/sources/', '/settings/']))
  expect(sample.filter((one) => one.startsWith('/learn/')).length).toBeGreaterThanOrEqual(24)
})

// An error, a mismatch between built and drawn page, a breach of the policy or a foreign request fails
// each of these: that is what openPage watches for.
async function comeAlive(page: Page, path: string): Promise<void> {
  await page.goto(address(path))
  const built = await page.title()
  await page.locator('[data-save-status]').waitFor()
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  await page.waitForLoadState('networkidle')
  expect(await page.locator('h1').count(), `${path} has one h1`).toBe(1)
  expect(await page.title(), `the title of ${path} stays`).toBe(built)
  expect(built.length, `${path} has a title`).toBeGreaterThan(3)
}

test('pages of every kind come alive without an error and keep their words', async () => {
  // Most of the time is spent waiting for silence on the line, so three wait side by side.
  const left = [...sample]
  const walk = async () => {
    const page = await openPage('/')
    for (let path = left.shift(); path !== undefined; path = left.shift())
      await comeAlive(page, path)
  }
  await Promise.all([walk(), walk(), walk()])
  expect(left).toEqual([])
}, 180_000)

test('every built page has one h1, a title, a description, a language and no inline style', () => {
  const faults = pages.flatMap(({ address: path, html }) => [
    ...(html.match(/<h1[\s>]/g)?.length === 1 ? [] : [`${path} has not one h1`]),
    ...(/<title>[^<]{3,}<\/title>/.test(html) ? [] : [`${path} has no title`]),
    ...(/<meta name="description" content="[^"]{20,}"/.test(html) ? [] : [`${path}: description`]),
    ...(html.includes('<html lang="en"') ? [] : [`${path} has no language`]),
    ...(/<[a-z][^>]*\sstyle="/.test(html) ? [`${path} has an inline style`] : []),
    ...(/<script(?![^>]*\ssrc=)(?![^>]*ld\+json)[^>]*>/.test(html)
      ? [`${path}: inline script`]
      : []),
    ...(html.includes('http-equiv="Content-Security-Policy"') ? [] : [`${path} has no policy`]),
    ...(/\[object Object\]|>\s*(undefined|null|NaN)\s*</.test(html)
      ? [`${path} shows a value that is none`]
      : []),
  ])
  expect(faults).toEqual([])
})

test('no two pages of the sample share a title', () => {
  const titles = sample.map((path) => /<title>([^<]*)/.exec(byAddress.get(path)?.html ?? '')?.[1])
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
})

/** What is wrong with one link: no file, or no element of that name. */
function linkFault(from: BuiltPage, href: string, ids: ReadonlyMap<string, Set<string>>): string[] {
  const url = new URL(href, `http://site${base}${from.address.slice(1)}`)
  if (url.host !== 'site') return []
  const path = `/${url.pathname.slice(base.length)}`
  if (!url.pathname.startsWith(base)) return [`${from.address} leaves the base: ${href}`]
  const target = byAddress.get(path)
  if (!target) return files.has(path) ? [] : [`${from.address} → ${href}: no such file`]
  const name = decodeURIComponent(url.hash.slice(1))
  return name === '' || ids.get(path)?.has(name)
    ? []
    : [`${from.address} → ${href}: no such place on the page`]
}

test('every link inside the site leads to a built page and to a place on it', () => {
  const ids = new Map(pages.map((page) => [page.address, new Set(attributes(page.html, 'id'))]))
  const followed = pages.flatMap((page) => links(page.html).map((href) => ({ page, href })))
  expect(followed.length).toBeGreaterThan(5_000)
  expect(followed.flatMap(({ page, href }) => linkFault(page, href, ids))).toEqual([])
})

test('no page has two elements of one id', () => {
  const faults = pages.flatMap(({ address: path, html }) => {
    const ids = attributes(html, 'id')
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}: ${id}`)
  })
  expect(faults).toEqual([])
})

test('every page that may be found describes itself to machines as what it is', () => {
  const typesOf = (path: string) =>
    jsonLd(byAddress.get(path)?.html ?? '').map((each) => Reflect.get(Object(each), '@type'))
  expect(typesOf('/')).toEqual(['Course'])
  const kinds = { '/learn/': 'LearningResource', '/quiz/': 'Quiz' }
  for (const [start, type] of Object.entries(kinds)) {
    const paths = few.filter((path) => path.startsWith(start))
    expect(paths.length).toBeGreaterThan(0)
    for (const path of paths) expect(typesOf(path), path).toEqual([type])
  }
  const findable = pages.filter(({ html }) => !html.includes('content="noindex"'))
  expect(findable.length).toBeGreaterThan(500)
  const silent = findable.filter(({ address: path }) => typesOf(path).length !== 1)
  expect(silent.map((page) => page.address)).toEqual([])
})

type CourseFile = {
  readonly evidence: readonly { readonly id: string; readonly paragraphs: readonly string[] }[]
  readonly questions: readonly { readonly id: string; readonly path: string }[]
  readonly exercises: readonly { readonly id: string; readonly path: string }[]
  readonly cases: readonly { readonly questions: readonly string[]; readonly path: string }[]
  readonly lessons: readonly { readonly path: string }[]
}

function readBuilt(file: string): unknown {
  return JSON.parse(readFileSync(join(dist, file), 'utf8'))
}

// The schema beside the file says that it has this shape, and the first test below holds it to that.
const course = readBuilt('course.json') as CourseFile

test('the course for machines keeps to its schema and names only pages that exist', () => {
  const validate = new Ajv2020({ strict: true }).compile(Object(readBuilt('course.schema.json')))
  expect(validate(course), JSON.stringify(validate.errors)).toBe(true)
  const { lessons, questions, exercises, cases } = course
  const paths = [...lessons, ...questions, ...exercises, ...cases].map(({ path }) => path)
  expect(paths.filter((path) => !byAddress.has(path))).toEqual([])
})

test('what a page cites is in the course for machines', () => {
  const entries = new Set(course.evidence.map(({ id }) => id))
  const paragraphs = new Set(course.evidence.flatMap((entry) => entry.paragraphs))
  const questions = new Set([
    ...[...course.questions, ...course.exercises].map(({ id }) => id),
    ...course.cases.flatMap((one) => one.questions),
  ])
  const known = { evidence: entries, paragraphs, question: questions }
  const words = (html: string, name: string) =>
    attributes(html, `data-${name}`).flatMap((value) => value.split(' ').filter(Boolean))
  // The page of sources lists every paragraph of the papers, also those that nothing rests on, and a term
  // of the glossary may name any of them.
  const citing = pages.filter((page) => !['/sources/', '/glossary/'].includes(page.address))
  const faults = citing.flatMap(({ address: path, html }) =>
    Object.entries(known).flatMap(([name, all]) =>
      words(html, name)
        .filter((word) => !all.has(word))
        .map((word) => `${path}: data-${name} ${word}`),
    ),
  )
  expect(faults).toEqual([])
  const lesson = byAddress.get('/learn/border-cbms/a-border-inherited/')?.html ?? ''
  expect(words(lesson, 'evidence').length).toBeGreaterThan(30)
})

test('an address without its slash leads to the one with it', async () => {
  const response = await fetch(address('/learn/border-cbms/seven-promises'), { redirect: 'manual' })
  expect(response.status).toBe(301)
  expect(response.headers.get('location')).toBe(`${base}learn/border-cbms/seven-promises/`)
})

test('an unknown address answers 404, says so in words and leads on', async () => {
  const page = await openPage('/no/such/place', { expected: [/404/] })
  await page.locator('[data-save-status]').waitFor()
  await page.getByRole('heading', { name: 'There is no page at this address' }).waitFor()
  expect((await fetch(address('/no/such/place'))).status).toBe(404)
  await page.locator('main').getByRole('link', { name: 'Seven promises' }).click()
  await page.getByRole('heading', { level: 1, name: 'Seven promises' }).waitFor()
})
