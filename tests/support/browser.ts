/**
 * Chromium for the journeys. `useBrowser()` at the top of a test file gives `openPage`; every page it
 * opens is watched, and the test fails if the page reported an error, broke the content policy or asked
 * anything of another origin.
 */
import { AxeBuilder } from '@axe-core/playwright'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type LaunchOptions,
  type Page,
} from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { findBrowser } from './find-browser.mjs'
import { watchPage } from './watch-page.ts'

export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export type PageOptions = BrowserContextOptions & {
  /** Console lines and failed requests the test itself provokes, such as the 404 it asks for. */
  readonly expected?: readonly RegExp[]
  /** Run before the first visit, for instance to fill the storage or to add a second page. */
  readonly prepare?: (page: Page) => Promise<void>
}

export type TestBrowser = {
  /** A fresh profile, at a path of the site ('/learn/…'). */
  readonly openPage: (path: string, options?: PageOptions) => Promise<Page>
  /** Address of a path of the site, base included. */
  readonly address: (path: string) => string
}

async function launchOptions() {
  const { path, env } = await findBrowser()
  return { executablePath: path, args: browserFlags, env: { ...definedOnly(process.env), ...env } }
}

export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({ ...(await launchOptions()), ...options })
}

/** A browser whose storage lies in a folder, so that it can be closed and opened again. */
export async function launchProfile(folder: string): Promise<BrowserContext> {
  const options = await launchOptions()
  return chromium.launchPersistentContext(folder, { ...options, reducedMotion: 'reduce' })
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

function address(path: string): string {
  return new URL(path.replace(/^\//, ''), inject('builtUrl')).href
}

export function useBrowser(options: LaunchOptions = {}): TestBrowser {
  let browser: Browser | undefined
  let faults: (() => string[])[] = []

  beforeAll(async () => {
    browser = await launchBrowser(options)
  })
  afterEach(async () => {
    const found = faults.flatMap((read) => read())
    faults = []
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()))
    expect(found, `the pages reported ${found.join('; ')}`).toEqual([])
  })
  afterAll(() => browser?.close())

  async function openPage(
    path: string,
    { expected = [], prepare, ...options }: PageOptions = {},
  ): Promise<Page> {
    if (!browser)
      throw new Error('Call useBrowser() at the top of the test file, before the tests.')
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
    faults.push(await watchPage(context, new URL(inject('builtUrl')).origin, expected))
    const page = await context.newPage()
    await prepare?.(page)
    await page.goto(address(path))
    return page
  }
  return { openPage, address }
}

/** Writes down only what it finds wrong; what passes is most of a page, and costs the most time. */
function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] })
}

/** No finding of axe, at the levels we promise. `leaveOut` takes selectors, each with a reason beside it. */
export async function expectAccessible(
  page: Page,
  leaveOut: readonly string[] = [],
): Promise<void> {
  const axe = axeOn(page).withTags(axeTags)
  for (const selector of leaveOut) axe.exclude(selector)
  await expectNoFinding(page, axe)
}

/** The rules of axe that look at colours; whatever else it finds is the same in every theme. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** The same as `expectAccessible`, for a page that has passed it in another theme. */
export async function expectAccessibleColours(page: Page): Promise<void> {
  await expectNoFinding(page, axeOn(page).withRules(colourRules))
}

async function expectNoFinding(page: Page, axe: AxeBuilder): Promise<void> {
  // Our pages hold no frames, so axe need not open a blank page to put frames' findings together.
  const { violations } = await axe.setLegacyMode().analyze()
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}`),
  )
  expect(findings, `axe on ${page.url()} found ${findings.join('; ')}`).toEqual([])
}
