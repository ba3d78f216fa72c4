/** The site built for a folder of a host, not for its root, as a project page on a code host is. */
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { serve } from '#build/serve.mjs'
import { launchBrowser } from '#tests/support/browser.ts'
import { watchPage } from '#tests/support/watch-page.ts'

const base = '/deep/path/'
const project = fileURLToPath(new URL('../../../', import.meta.url))
const needed = ['index.html', 'package.json', 'tsconfig.json', 'vite.config.ts', 'src', 'public']

let folder = ''
let site: Awaited<ReturnType<typeof serve>>
let browser: Browser
let faults: () => string[]

function build(): Promise<void> {
  const vite = join(project, 'node_modules/vite/bin/vite.js')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vite, 'build'], {
      cwd: folder,
      // Vitest says that this is a test; the build must not think so.
      env: { ...process.env, BASE: base, NODE_ENV: 'production', VITEST: '' },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const said: string[] = []
    child.stderr.on('data', (data) => said.push(String(data)))
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`The build failed: ${said.join('')}`)),
    )
  })
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sco-primer-base-'))
  for (const each of needed) cpSync(join(project, each), join(folder, each), { recursive: true })
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction')
  await build()
  site = await serve({ root: join(folder, 'dist'), base })
  browser = await launchBrowser()
})
async function expectNoFault(): Promise<void> {
  const found = faults()
  await Promise.all(browser.contexts().map((context) => context.close()))
  expect(found).toEqual([])
}

afterEach(expectNoFault)
afterAll(async () => {
  await browser?.close()
  await site?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function open(path: string, expected: readonly RegExp[] = []): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  faults = await watchPage(context, new URL(site.url).origin, expected)
  const page = await context.newPage()
  await page.goto(`${site.url}${path}`)
  await page.locator('[data-save-status]').waitFor()
  return page
}

function pathOf(page: Page): string {
  const { pathname, hash } = new URL(page.url())
  return pathname + hash
}

test('the way from the first page to a lesson, its evidence and back stays below the path', async () => {
  const page = await open('')
  await page.getByRole('link', { name: /^Start: / }).click()
  await page.getByRole('heading', { level: 1, name: 'A border inherited' }).waitFor()
  expect(pathOf(page)).toBe(`${base}learn/border-cbms/a-border-inherited/`)
  await page.reload()
  await page.locator('[data-save-status]').waitFor()
  await page.getByRole('heading', { level: 1, name: 'A border inherited' }).waitFor()
  await page.getByRole('button', { name: /^Note 1:/ }).click()
  await page
    .getByRole('group', { name: 'Note 1', exact: true })
    .getByRole('link', { name: 'Evidence' })
    .click()
  await page.waitForURL(`**${base}evidence/*/`)
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'A border inherited' }).waitFor()
})

test('a quiz begins, and is there again after a reload', async () => {
  const page = await open('quiz/border-cbms/')
  await page.getByRole('button', { name: 'Start practising' }).click()
  await page.getByText('Question 1 of 12', { exact: true }).waitFor()
  expect(pathOf(page)).toBe(`${base}attempt/`)
  await page.locator('[data-save-status="saved"]').waitFor()
  await page.reload()
  await page.getByText('Question 1 of 12', { exact: true }).waitFor()
  expect(pathOf(page)).toBe(`${base}attempt/`)
})

test('a chosen theme is kept below the path and set by the page itself', async () => {
  const page = await open('settings/')
  await page.getByText('Dark', { exact: true }).click()
  await page.reload()
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
  await page.locator('[data-save-status]').waitFor()
})

test('an unknown address below the path answers 404 with links that work', async () => {
  const page = await open('no/such/', [/404/])
  await page.locator('main').getByRole('link', { name: 'The course map' }).click()
  await page.getByRole('heading', { level: 1, name: /^How five/ }).waitFor()
  expect(pathOf(page)).toBe(base)
})

test('the root of the host leads to the path', async () => {
  faults = () => []
  const response = await fetch(new URL('/', site.url), { redirect: 'manual' })
  expect(response.headers.get('location')).toBe(base)
})
