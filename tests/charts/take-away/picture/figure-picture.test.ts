import { afterEach, beforeEach, expect, test } from 'vitest'
import { figurePicture } from '#charts/take-away/picture/figure-picture.ts'
import { typeset, withoutPaint } from '#tests/support/builders/laid-out.ts'

beforeEach(withoutPaint)
afterEach(() => document.body.replaceChildren())

function page() {
  document.body.innerHTML = `
    <figure class="frame">
      <figcaption><p class="measure" style="font-family: 'Source Sans', serif">Length & width</p></figcaption>
      <div class="drawing" style="visibility: visible"><style>p { color: red }</style><script>1</script></div>
    </figure>`
  const figure = document.querySelector('figure')
  const drawing = document.querySelector<HTMLElement>('.drawing')
  if (!figure || !drawing) throw new Error('there is no figure')
  return { figure, drawing, setting: '', foot: 'SCO Primer' }
}

const words = { title: 'A < B', summary: 'It is “so” & so.' }

async function picture(fontRules = '') {
  typeset()
  const made = await figurePicture(page(), words, [])
  const file = made.svg(fontRules)
  const read = new DOMParser().parseFromString(file, 'image/svg+xml')
  return { ...made, file, read, root: read.documentElement }
}

test('the file is well-formed, and carries the finding and the summary for readers who hear it', async () => {
  const { read, root } = await picture()
  expect(read.querySelector('parsererror')).toBeNull()
  expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg')
  expect(root.querySelector('title')?.textContent).toBe('A < B')
  expect(root.querySelector('desc')?.textContent).toBe('It is “so” & so.')
  expect(root.getAttribute('role')).toBe('img')
})

test('it has no HTML, no script and no class in it, and lies on white', async () => {
  const { root, width, height } = await picture()
  expect(root.querySelectorAll('foreignObject, script, [class], style')).toHaveLength(0)
  const ground = root.querySelector('rect')
  expect(ground?.getAttribute('fill')).toBe('#ffffff')
  expect(root.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`)
})

test('words of the caption and of the foot stand in it as words', async () => {
  const { root, faces } = await picture()
  expect([...root.querySelectorAll('text')].map((text) => text.textContent)).toEqual([
    'Length & width',
    'SCO Primer',
  ])
  expect(faces.has('Source Sans|normal')).toBe(true)
})

test('faces come along as rules, and only as that', async () => {
  const { root } = await picture("@font-face{font-family:'Source Sans'}")
  expect(root.querySelector('style')?.textContent).toBe("@font-face{font-family:'Source Sans'}")
})

test('the page is left as it was', async () => {
  await picture()
  expect([...document.body.children].map(({ localName }) => localName)).toEqual(['figure'])
})
