import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { drawGenerated, textIn } from '#charts/take-away/picture/generated-content.ts'

afterEach(() => document.body.replaceChildren())

/** jsdom computes no generated content, so it is told what there is. */
function generated(content: string) {
  const real = window.getComputedStyle.bind(window)
  const spy = vi.spyOn(window, 'getComputedStyle').mockImplementation((part, pseudo) => {
    if (!pseudo) return real(part)
    const made = document.createElement('i')
    made.style.cssText = 'display: block; width: 7px'
    return Object.assign(made.style, { content })
  })
  onTestFinished(() => spy.mockRestore())
}

function host(): HTMLElement {
  const part = document.createElement('p')
  part.append('words')
  document.body.append(part)
  return part
}

test('an element stands in while it is drawn, with its look and its words, and is gone afterwards', () => {
  generated('"→ "')
  const part = host()
  const seen: string[] = []
  drawGenerated(part, 'before', (made) => {
    seen.push(part.textContent, getComputedStyle(made).width)
    expect(part.hasAttribute('data-stand-in-before')).toBe(true)
  })
  expect(seen).toEqual(['→ words', '7px'])
  expect(part.outerHTML).toBe('<p>words</p>')
})

test('what stands after comes last', () => {
  generated('""')
  const part = host()
  drawGenerated(part, 'after', (made) => expect(part.lastChild).toBe(made))
  expect.assertions(1)
})

test('where nothing is generated nothing is drawn', () => {
  generated('none')
  const draw = vi.fn<() => void>()
  drawGenerated(host(), 'before', draw)
  expect(draw).not.toHaveBeenCalled()
})

test('only what is shown is read of the content', () => {
  expect(textIn('"a\\"b" "c" / "said"')).toBe('a"bc')
  expect(textIn('normal')).toBe('')
})
