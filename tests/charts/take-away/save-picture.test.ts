import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { savePicture, type PictureKind } from '#charts/take-away/save-picture.ts'
import { catchFiles } from '#tests/support/catch-files.ts'
import { typeset, withoutPaint } from '#tests/support/builders/laid-out.ts'

beforeEach(withoutPaint)
afterEach(() => document.body.replaceChildren())

function page() {
  typeset()
  document.body.innerHTML =
    '<figure><figcaption><p style="font-family: Literata, serif">Finding</p></figcaption><div class="drawing"></div></figure>'
  const figure = document.querySelector('figure')
  const drawing = document.querySelector<HTMLElement>('.drawing')
  if (!figure || !drawing) throw new Error('there is no figure')
  return { figure, drawing, setting: '', foot: 'SCO Primer' }
}

async function save(kind: PictureKind) {
  const files = catchFiles()
  const wanted = { kind, name: `a.${kind}` }
  const said = await savePicture(wanted, page(), { title: 'Finding', summary: 'So it is.' })
  return { said, files }
}

test('the vector file is saved under its name', async () => {
  const { said, files } = await save('svg')
  expect(said).toBe('Saved as a.svg.')
  expect(files.map(({ name }) => name)).toEqual(['a.svg'])
  expect(files[0]?.file.type).toBe('image/svg+xml')
  expect(await files[0]?.file.text()).toContain('<desc id="summary">So it is.</desc>')
})

test('a typeface that cannot be fetched is told, and the file is saved all the same', async () => {
  class Rule {
    readonly parentStyleSheet = null
    readonly style = {
      getPropertyValue: (name: string) =>
        name === 'font-family' ? 'Literata' : name === 'src' ? 'url(/no.woff2)' : '',
    }
  }
  vi.stubGlobal('CSSFontFaceRule', Rule)
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')))
  const sheets = vi
    .spyOn(document, 'styleSheets', 'get')
    // Only the rules are read.
    .mockReturnValue([{ cssRules: [new Rule()] }] as unknown as StyleSheetList)
  onTestFinished(() => {
    vi.unstubAllGlobals()
    sheets.mockRestore()
  })
  const { said, files } = await save('svg')
  expect(said).toContain('without its typefaces')
  expect(files).toHaveLength(1)
})

test('where the browser cannot paint, nothing is saved and the reason is told', async () => {
  class Picture extends EventTarget {
    set src(_: string) {
      queueMicrotask(() => this.dispatchEvent(new Event('error')))
    }
  }
  vi.stubGlobal('Image', Picture)
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
  const files = catchFiles()
  const wanted = { kind: 'png', name: 'a.png' } as const
  const saving = savePicture(wanted, page(), { title: 'Finding', summary: '' })
  await expect(saving).rejects.toThrow('cannot show the drawing')
  expect(files).toEqual([])
})
