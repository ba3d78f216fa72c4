import { afterEach, expect, test } from 'vitest'
import { createDefinitions } from '#charts/take-away/svg/definitions.ts'

afterEach(() => document.body.replaceChildren())

function page(markup: string) {
  document.body.innerHTML = markup
  return createDefinitions((id) => document.getElementById(id))
}

function read(markup: string): Element {
  return new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement
}

test('a pattern comes along once, with its geometry and without the page’s words for it', () => {
  const { refer, markup } = page(
    `<svg><pattern id="stripes" class="a" width="0.5rem" height="8" patternUnits="userSpaceOnUse" data-x="1">
      <rect width="3" height="8" class="b"/></pattern></svg>`,
  )
  expect(refer('stripes')).toBe('part-1')
  expect(refer('stripes')).toBe('part-1')
  const [pattern] = read(markup()).children
  expect(read(markup()).children).toHaveLength(1)
  expect(pattern?.getAttributeNames().toSorted()).toEqual(['height', 'id', 'patternUnits', 'width'])
  expect(pattern?.getAttribute('width')).toBe('8')
  expect(pattern?.firstElementChild?.outerHTML).toContain('width="3"')
})

test('a gradient brings what it is built on, and its stops in plain colours', () => {
  const { refer, markup } = page(
    `<svg><linearGradient id="base"><stop offset="0.5" style="stop-color: rgb(1, 2, 3)"/></linearGradient>
     <linearGradient id="turned" href="#base" x2="0"/></svg>`,
  )
  expect(refer('turned')).toBe('part-1')
  const [turned, base] = read(markup()).children
  expect(turned?.getAttribute('href')).toBe('#part-2')
  expect(base?.firstElementChild?.getAttribute('stop-color')).toBe('#010203')
})

test('what is not on the page is not referred to, and nothing is written for it', () => {
  const { refer, markup } = page('<svg></svg>')
  expect(refer('nowhere')).toBeUndefined()
  expect(markup()).toBe('')
})

test('what is made on the spot has an id of its own', () => {
  const { add, refer, markup } = page(
    '<svg><clipPath id="clip"><rect width="1" height="1"/></clipPath></svg>',
  )
  expect(add((id) => `<linearGradient id="${id}"/>`)).toBe('part-1')
  expect(refer('clip')).toBe('part-2')
  expect([...read(markup()).children].map(({ id }) => id)).toEqual(['part-1', 'part-2'])
})

test('no script comes along', () => {
  const { refer, markup } = page(
    '<svg><pattern id="a"><script>1</script><style>a{}</style></pattern></svg>',
  )
  refer('a')
  expect(markup()).not.toMatch(/script|style/)
})
