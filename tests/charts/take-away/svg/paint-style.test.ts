import { expect, test } from 'vitest'
import {
  changed,
  initialLook,
  opacityOf,
  referenceIn,
  shapeLook,
  svgTextLook,
  wordsLook,
} from '#charts/take-away/svg/paint-style.ts'

/** As a browser computes it; what is not given is at its initial value. */
function computed(values: Readonly<Record<string, string>>): CSSStyleDeclaration {
  const style = {
    ...Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
        value,
      ]),
    ),
    getPropertyValue: (name: string) => values[name] ?? '',
  }
  // Only what the code reads of it.
  return style as unknown as CSSStyleDeclaration
}

const nothing = () => undefined

test('a shape says only what a file would not assume', () => {
  const style = computed({ fill: 'rgb(0, 0, 0)', stroke: 'none', 'stroke-width': '3px' })
  expect(changed(shapeLook(style, nothing))).toEqual({})
})

test('fill, stroke, dashes and their strength become attributes', () => {
  const style = computed({
    fill: 'none',
    stroke: 'rgba(160, 36, 107, 0.5)',
    'stroke-opacity': '0.5',
    'stroke-width': '2.5px',
    'stroke-dasharray': '9px, 3px, 2px',
    'stroke-linecap': 'round',
    'paint-order': 'stroke',
  })
  expect(changed(shapeLook(style, nothing))).toEqual({
    fill: 'none',
    stroke: '#a0246b',
    'stroke-opacity': '0.25',
    'stroke-width': '2.5',
    'stroke-dasharray': '9 3 2',
    'stroke-linecap': 'round',
    'paint-order': 'stroke',
  })
})

test('a stroke that the page keeps from scaling is as wide in the file', () => {
  const style = computed({
    fill: 'none',
    stroke: 'rgb(0, 0, 0)',
    'stroke-width': '2px',
    'stroke-dasharray': '8px',
    'vector-effect': 'non-scaling-stroke',
  })
  expect(changed(shapeLook(style, nothing, 4))).toMatchObject({
    'stroke-width': '0.5',
    'stroke-dasharray': '2',
  })
})

test('a pattern is referred to where it is known, and left out where not', () => {
  const style = computed({ fill: 'url("#stripes") rgb(1, 2, 3)', 'marker-end': 'url(#arrow)' })
  const look = shapeLook(style, (id) => `${id}-1`)
  expect(look).toMatchObject({ fill: 'url(#stripes-1)', 'marker-end': 'url(#arrow-1)' })
  expect(shapeLook(style, nothing)).toMatchObject({ fill: 'none', 'marker-end': 'none' })
})

test('words inside others say only what differs', () => {
  const text = { fill: 'rgb(1, 2, 3)', 'font-family': 'Literata', 'font-size': '14px' }
  const outer = svgTextLook(computed({ ...text, 'font-weight': '600' }), nothing)
  const inner = svgTextLook(computed({ ...text, 'font-weight': '400' }), nothing)
  expect(changed(inner, outer)).toEqual({ 'font-weight': '400' })
})

test('words of HTML take their colour, face and figures along', () => {
  const look = wordsLook(
    computed({
      color: 'rgb(20, 34, 44)',
      'font-family': '"Picture Source Sans", "Source Sans", sans-serif',
      'font-size': '15px',
      'font-weight': '600',
      'font-variant-numeric': 'tabular-nums',
      'text-decoration-line': 'none',
      'letter-spacing': 'normal',
    }),
  )
  expect(changed(look)).toEqual({
    fill: '#14222c',
    'font-family': '"Source Sans", sans-serif',
    'font-size': '15',
    'font-weight': '600',
    style: 'font-variant-numeric:tabular-nums',
  })
})

test('ids are found in references, and full strength is not said', () => {
  expect(referenceIn('url("http://a/b#c")')).toBe('c')
  expect(referenceIn('none')).toBeUndefined()
  expect(opacityOf(computed({ opacity: '1' }))).toBeUndefined()
  expect(opacityOf(computed({ opacity: '0.3' }))).toBe('0.3')
  expect(initialLook['stroke']).toBe('none')
})
