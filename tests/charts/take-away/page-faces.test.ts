import { expect, onTestFinished, test, vi } from 'vitest'
import { faceRules, readPageFaces } from '#charts/take-away/page-faces.ts'

/** A style sheet with these faces; jsdom reads the rules but has no class for them. */
function faces(files: readonly string[], answers: Readonly<Record<string, boolean>>) {
  class Rule {
    readonly style = { getPropertyValue: (name: string) => this.values[name] ?? '' }
    readonly parentStyleSheet = { href: 'http://site/assets/a.css' }
    private readonly values: Readonly<Record<string, string>>
    constructor(values: Readonly<Record<string, string>>) {
      this.values = values
    }
  }
  const rules = files.map(
    (file) =>
      new Rule({
        'font-family': '"Source Sans"',
        'font-weight': '400 700',
        'font-style': file.includes('italic') ? 'italic' : '',
        src: `url("${file}") format("woff2")`,
      }),
  )
  vi.stubGlobal('CSSFontFaceRule', Rule)
  vi.stubGlobal('fetch', async (address: string) =>
    answers[address] ? new Response('face') : new Response('', { status: 404 }),
  )
  const sheets = vi
    .spyOn(document, 'styleSheets', 'get')
    // Only the rules are read.
    .mockReturnValue([{ cssRules: [...rules, {}] }] as unknown as StyleSheetList)
  onTestFinished(() => {
    vi.unstubAllGlobals()
    sheets.mockRestore()
  })
}

test('the page’s faces are read from where its style sheets have them', async () => {
  faces(['../fonts/sans.woff2'], { 'http://site/fonts/sans.woff2': true })
  const { faces: read, missing } = await readPageFaces()
  expect(missing).toEqual([])
  expect(read).toEqual([
    expect.objectContaining({ family: 'Source Sans', style: 'normal', weight: '400 700' }),
  ])
})

test('one that cannot be fetched is named, and the others come', async () => {
  faces(['/fonts/sans.woff2', '/fonts/italic.woff2'], { 'http://site/fonts/sans.woff2': true })
  const { faces: read, missing } = await readPageFaces()
  expect(read.map(({ style }) => style)).toEqual(['normal'])
  expect(missing).toEqual(['Source Sans|italic'])
})

test('a file brings the faces that it is set in, and no others', async () => {
  const data = new TextEncoder().encode('face').buffer
  const face = { family: 'Source Sans', weight: '400', data }
  const rules = await faceRules(
    [
      { ...face, style: 'normal' },
      { ...face, style: 'italic' },
    ],
    new Set(['Source Sans|italic']),
  )
  expect(rules).toBe(
    `@font-face{font-family:'Source Sans';font-style:italic;font-weight:400;src:url('data:font/woff2;base64,${btoa('face')}') format('woff2')}`,
  )
})
