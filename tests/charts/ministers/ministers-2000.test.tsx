// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Ministers2000 } from '#charts/ministers/ministers-2000.tsx'
import { ministers2000Series } from '#domain/series/ministers/ministers-2000.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = ministers2000Series(figureOf('ministers-2000'))
const draw = () => render(<Ministers2000 id="ministers-2000" marks={marks} />)

test('three meetings and five bodies stand there with their names', () => {
  draw()
  for (const { name } of [...marks.meetings, ...marks.bodies])
    expect(screen.getByText(name)).toBeDefined()
  for (const { where } of marks.meetings) expect(screen.getByText(where)).toBeDefined()
})

/** Where the lines of a paper begin and end, in per cent of the height. */
function linesOf(container: HTMLElement, coder: string) {
  return [...container.querySelectorAll(`path[class*="${coder}"]`)].flatMap((path) => {
    const d = path.getAttribute('d') ?? ''
    const curve = /^M0 ([\d.]+)C.* ([\d.]+)$/.exec(d)
    return curve ? [{ from: Number(curve[1]), to: Number(curve[2]) }] : []
  })
}

test('Jia’s four lines all leave from the leaders, Ding’s three from the ministers', () => {
  const { container } = draw()
  const third = (place: number) => Math.floor(place / (100 / 3))
  expect(linesOf(container, 'jia').map(({ from }) => third(from))).toEqual([2, 2, 2, 2])
  expect(linesOf(container, 'ding').map(({ from }) => third(from))).toEqual([0, 1, 1])
})

test('the council is reached by a line of each paper, and the two do not lie on each other', () => {
  const { container } = draw()
  const ends = ['jia', 'ding'].flatMap((coder) =>
    linesOf(container, coder).filter(({ to }) => Math.floor(to / 20) === 2),
  )
  expect(ends).toHaveLength(2)
  expect(Math.abs((ends[0]?.to ?? 0) - (ends[1]?.to ?? 0))).toBeGreaterThan(2)
})

test('the working group has a line that comes from no meeting', () => {
  const { container } = draw()
  const stubs = [...container.querySelectorAll('path')].filter((path) =>
    /^M70 [\d.]+H100$/.test(path.getAttribute('d') ?? ''),
  )
  expect(stubs).toHaveLength(1)
  expect(container.querySelectorAll('circle[class*="Loose"]')).toHaveLength(1)
})

test('the drawing is named by its frame and has no inline styles', () => {
  const { container } = draw()
  expect(container.querySelector('[role="img"]')?.getAttribute('aria-labelledby')).toBe(
    'figure-ministers-2000-title',
  )
  expect(container.querySelector('[style]')).toBeNull()
})
