/** What a reader takes along of a figure: each file is caught and looked into, each link is followed up. */
import { readFileSync } from 'node:fs'
import papaparse from 'papaparse'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useBrowser, type PageOptions } from '#tests/support/browser.ts'
import { expectFocusOn, tabTo } from '#tests/support/drive/focus-walk.ts'
import { appReady } from '#tests/support/learner-driver.ts'

const { openPage } = useBrowser()

/** A map from a file of its own, boxes of HTML, a drawing of Recharts, and one that can be set. */
const figures = [
  { id: 'border-map', query: '' },
  { id: 'ding-causal-path', query: '' },
  { id: 'road-1990-1997', query: '' },
  { id: 'members-weight', query: '?year=2010' },
]

async function openFigure(id: string, query = '', options: PageOptions = {}) {
  const page = await openPage(`/atlas/${id}/${query}`, { colorScheme: 'dark', ...options })
  await appReady(page)
  const figure = page.locator(`#figure-${id}`)
  const show = figure.getByRole('button', { name: 'Show the figure' })
  if ((await show.count()) > 0) await show.click()
  await figure.scrollIntoViewIfNeeded()
  await figure.locator('[role="img"], svg.recharts-surface').first().waitFor()
  const finding = await page.locator(`#figure-${id}-title`).innerText()
  await figure.getByText('Save, share, cite').click()
  await figure.getByRole('button', { name: 'Table, CSV' }).waitFor()
  return { page, figure, finding }
}

async function saved(figure: Locator, label: string): Promise<{ name: string; file: Buffer }> {
  const coming = figure.page().waitForEvent('download')
  await figure.getByRole('button', { name: label, exact: true }).click()
  const download = await coming
  return { name: download.suggestedFilename(), file: readFileSync(await download.path()) }
}

const status = (figure: Locator) => figure.getByRole('status').filter({ hasText: /\w/ }).last()

/** Cells as they are read on the page, the header first. */
async function tableOf(figure: Locator): Promise<string[][]> {
  return figure
    .locator('table tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
    )
}

/** Read and painted on a blank page, which knows nothing of ours. */
async function lookedInto(page: Page, file: string) {
  const bench = await page.context().newPage()
  const found = await bench.evaluate(async (text) => {
    const read = new DOMParser().parseFromString(text, 'image/svg+xml')
    const image = new Image()
    image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth
    canvas.height = image.naturalHeight
    const pen = canvas.getContext('2d')
    pen?.drawImage(image, 0, 0)
    const points = pen?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    let inked = 0
    for (let at = 0; at < points.length; at += 4)
      if ((points[at] ?? 255) + (points[at + 1] ?? 255) + (points[at + 2] ?? 255) < 720) inked += 1
    return {
      broken: read.querySelectorAll('parsererror').length,
      foreign: read.querySelectorAll('foreignObject, script, image, use, [class]').length,
      unresolved: [...read.querySelectorAll('*')].filter((part) =>
        [...part.attributes].some(({ value }) => /var\(|light-dark|color-mix|color\(/.test(value)),
      ).length,
      title: read.querySelector('title')?.textContent,
      summary: read.querySelector('desc')?.textContent,
      words: [...read.querySelectorAll('text')].map((one) => one.textContent),
      ground: read.querySelector('svg > rect')?.getAttribute('fill'),
      width: canvas.width,
      inked: inked / (points.length / 4),
    }
  }, file)
  await bench.close()
  return found
}

/** Without spaces and capitals, which lines and style sheets change. */
const letters = (text: string) => text.replace(/\s+/g, '').toLowerCase()

/** What is written in a drawing, be it of shapes or of boxes. */
async function writtenIn(figure: Locator): Promise<string[]> {
  const shapes = await figure.locator('svg text:visible').allTextContents()
  const boxes = await figure
    .locator('div[role="img"]')
    .evaluateAll((all) => all.flatMap((one) => (one as HTMLElement).innerText.split('\n')))
  return [...shapes, ...boxes].map(letters)
}

async function expectVector(page: Page, figure: Locator, finding: string): Promise<void> {
  const { name, file } = await saved(figure, 'Picture, SVG')
  await figure.getByText(`Saved as ${name}.`, { exact: true }).waitFor()
  const { words, ...found } = await lookedInto(page, file.toString())
  expect(found).toMatchObject({
    broken: 0,
    foreign: 0,
    unresolved: 0,
    title: finding,
    summary: await figure.locator('[id$="-summary"]').innerText(),
    ground: '#ffffff',
  })
  expect(found.width).toBeGreaterThan(400)
  expect(found.inked).toBeGreaterThan(0.01)
  const text = letters(words.join(''))
  expect(text).toContain(letters(finding))
  expect(text).toContain(letters(page.url()))
  const written = await writtenIn(figure)
  expect(written.length).toBeGreaterThan(4)
  expect(written.filter((one) => !text.includes(one))).toEqual([])
}

async function expectPoints(figure: Locator): Promise<void> {
  const { name, file } = await saved(figure, 'Picture, PNG')
  expect(name).toMatch(/\.png$/)
  expect(file.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  expect(file.readUInt32BE(16)).toBeGreaterThan(800)
  expect(file.byteLength).toBeGreaterThan(20_000)
}

async function expectNumbers(figure: Locator): Promise<void> {
  const { name, file } = await saved(figure, 'Table, CSV')
  expect(name).toMatch(/\.csv$/)
  const text = file.toString()
  expect(text.startsWith('\uFEFF')).toBe(true)
  const { data } = papaparse.parse<string[]>(text.slice(1))
  const shown = await tableOf(figure)
  expect(shown.length).toBeGreaterThan(2)
  expect(data.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, '')))).toEqual(shown)
}

test.for(figures)(
  '$id leaves in the dark as a vector file on white, as points and as the numbers of its table',
  async ({ id, query }) => {
    const { page, figure, finding } = await openFigure(id, query)
    await expectVector(page, figure, finding)
    await expectPoints(figure)
    await expectNumbers(figure)
  },
)

test('link and reference of a view are copied, and the link leads back to the view', async () => {
  const { page, figure } = await openFigure('members-weight', '?year=2010', {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const copied = async (label: string) => {
    await figure.getByRole('button', { name: label }).click()
    await status(figure)
      .getByText(/copied/)
      .or(status(figure))
      .waitFor()
    return page.evaluate(() => navigator.clipboard.readText())
  }
  const view = await page.locator(`#figure-members-weight-summary`).innerText()
  const link = await copied('Copy the link to this view')
  expect(link).toBe(page.url())
  expect(await copied('Copy the reference')).toContain(link)
  expect(await copied('Copy as BibTeX')).toMatch(/^@misc\{sco-primer-members-weight,\n/)
  await page.goto('about:blank')
  await page.goto(link)
  await page.locator('#figure-members-weight-summary', { hasText: view }).waitFor()
})

test('without a clipboard the link stands marked in a field, by keyboard alone', async () => {
  const { page, figure } = await openFigure('border-map', '', {
    prepare: async (page) => {
      await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'))
    },
  })
  const button = figure.getByRole('button', { name: 'Copy the link to this view' })
  await tabTo(button)
  await page.keyboard.press('Enter')
  const field = figure.getByRole('textbox')
  await expectFocusOn(field)
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url())
  expect(await status(figure).innerText()).toContain('copy it with your own keys')
})

test('a typeface that does not come is told, and the picture is saved without it', async () => {
  const { page, figure } = await openFigure('ding-causal-path', '', {
    expected: [/fonts|ERR_FAILED/],
  })
  await page.route('**/fonts/*', (route) => route.abort())
  const { name } = await saved(figure, 'Picture, SVG')
  await figure.getByText('Saved as').waitFor()
  expect(await status(figure).innerText()).toContain(`${name}, but without its typefaces`)
})

test('a figure is printed alone with its table, and then the page is as before', async () => {
  const { page, figure } = await openFigure('border-map', '', {
    prepare: async (page) => {
      await page.addInitScript(() => Object.assign(window, { print: () => undefined }))
    },
  })
  const onPaper = () => page.locator('h1, header, nav, footer').filter({ visible: true }).count()
  await page.emulateMedia({ media: 'print' })
  expect(await onPaper()).toBeGreaterThan(0)
  await page.emulateMedia({ media: 'screen' })
  await figure.getByRole('button', { name: 'Print this figure' }).click()
  await page.emulateMedia({ media: 'print' })
  expect(await onPaper()).toBe(0)
  expect(await figure.locator('table').isVisible()).toBe(true)
  expect(await figure.getByText('Save, share, cite').isVisible()).toBe(false)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(await onPaper()).toBeGreaterThan(0)
})
