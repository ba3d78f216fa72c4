import { afterEach, expect, test, vi } from 'vitest'
import { setStage } from '#charts/take-away/picture/stage.ts'
import { boxed, rect } from '#tests/support/builders/laid-out.ts'

afterEach(() => document.body.replaceChildren())

function page(width: number, drawn = '<svg><path d="M0 0"/></svg>') {
  document.body.innerHTML = `
    <svg><pattern id="elsewhere"><circle r="1"/></pattern></svg>
    <figure class="frame covered">
      <figcaption class="caption"><p id="a-ask">What would you guess?</p><p>Finding</p><p class="measure">Measure</p></figcaption>
      <div><div class="drawing"><span data-read="">${drawn}</span></div><p>The summary</p></div>
      <p class="source">Source: Jia</p>
      <p class="note">Note</p>
      <details><summary>Show as a table</summary></details>
    </figure>`
  const figure = document.querySelector('figure')
  const drawing = document.querySelector<HTMLElement>('.drawing')
  if (!figure || !drawing) throw new Error('there is no figure')
  boxed(figure, rect(0, 0, width, 100))
  return { figure, drawing, setting: 'Year: 2010', foot: 'SCO Primer · address' }
}

async function staged(parts: ReturnType<typeof page>) {
  const stage = await setStage(parts, [])
  const box = stage.sheet.parentElement
  if (!box) throw new Error('there is no stage')
  return { ...stage, box }
}

test('the picture has finding, measure, setting, drawing, source, note and address, and nothing else', async () => {
  const { sheet } = await staged(page(700))
  const words = [...sheet.querySelectorAll('p')].map((line) => line.textContent)
  expect(words).toEqual([
    'Finding',
    'Measure',
    'Year: 2010',
    'Source: Jia',
    'Note',
    'SCO Primer · address',
  ])
  expect(sheet.querySelector('svg path')).not.toBeNull()
  expect(sheet.querySelector('details')).toBeNull()
})

test('no cover lies on it and no row is set off', async () => {
  const { sheet } = await staged(page(700))
  expect(sheet.className).toBe('frame')
  expect(sheet.querySelector('[data-read]')).toBeNull()
})

test('nobody meets the stage, and it goes without a trace', async () => {
  const { box, clear } = await staged(page(700))
  expect([box.getAttribute('aria-hidden'), box.inert]).toEqual(['true', true])
  clear()
  expect(box.isConnected).toBe(false)
})

test('it is as wide as the figure, but no narrower than a picture should be', async () => {
  expect((await staged(page(700))).box.style.inlineSize).toBe('700px')
  expect((await staged(page(358))).box.style.inlineSize).toBe('480px')
})

test('a drawing that its own script laid out keeps its width', async () => {
  const { box } = await staged(page(358, '<svg class="recharts-surface"></svg>'))
  expect(box.style.inlineSize).toBe('358px')
})

test('what a drawing refers to is taken from the stage, and from elsewhere only as a copy', async () => {
  const { find, box } = await staged(page(700, '<svg><pattern id="own"></pattern></svg>'))
  expect(box.contains(find('own'))).toBe(true)
  const copy = find('elsewhere')
  expect(copy?.querySelector('circle')).not.toBeNull()
  expect(box.contains(copy)).toBe(true)
  expect(find('nowhere')).toBeNull()
})

test('a turned box is laid out straight, and its turn is remembered', async () => {
  const parts = page(700, '<svg class="turned" style="transform: matrix(0, 1, -1, 0, 0, 0)"></svg>')
  const { moves, sheet } = await staged(parts)
  const turned = sheet.querySelector<SVGElement>('.turned')
  expect(turned?.style.transform).toBe('none')
  expect([...moves.keys()]).toEqual([turned])
  expect([...moves.values()][0]).toMatchObject({ a: 0, b: 1, c: -1, d: 0 })
})

test('where a part does not come, the stage goes and the failure is told', async () => {
  class Request extends EventTarget {
    open() {
      this.dispatchEvent(new Event('opened'))
    }
    overrideMimeType() {
      this.dispatchEvent(new Event('typed'))
    }
    send() {
      this.dispatchEvent(new Event('error'))
    }
  }
  vi.stubGlobal('XMLHttpRequest', Request)
  const parts = page(700, '<svg><use href="/map.svg#land"></use></svg>')
  await expect(setStage(parts, [])).rejects.toThrow('could not be fetched')
  vi.unstubAllGlobals()
  expect(document.querySelectorAll('[inert]')).toHaveLength(0)
  expect(document.querySelectorAll('body > div')).toHaveLength(0)
})
