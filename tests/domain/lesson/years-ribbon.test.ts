import { expect, test } from 'vitest'
import type { Years } from '#domain/lesson/course.ts'
import {
  ribbonYears,
  yearPosition,
  yearsRibbon,
  type RibbonLabel,
} from '#domain/lesson/years-ribbon.ts'

/** The narrowest window we draw for, and its type: 12 px monospace, 0.6 em a character. */
const ribbonPx = 320
const characterPx = 7.2
/** What the ribbon's component puts between the window's edge and its label. */
const shiftPx = { start: 6, middle: 0, end: -6 }
const leastGapPx = 5

type Box = { readonly text: string; readonly left: number; readonly right: number }

function boxOf({ text, x, anchor }: RibbonLabel): Box {
  const at = (x / 100) * ribbonPx + shiftPx[anchor]
  const width = text.length * characterPx
  const left = at - { start: 0, middle: width / 2, end: width }[anchor]
  return { text, left, right: left + width }
}

const spans: Years[] = []
for (let from = 1985; from <= 2020; from += 1)
  for (let to = from; to <= 2020; to += 1) spans.push([from, to])

test('for every span of years, labels stay on the ribbon and at least 5 px apart at 320 px', () => {
  for (const span of spans) {
    const boxes = yearsRibbon(span)
      .labels.map(boxOf)
      .sort((one, other) => one.left - other.left)
    for (const [place, box] of boxes.entries()) {
      const before = boxes[place - 1]
      const told = `${span.join('–')}: ${before?.text ?? ''} ${box.text}`
      expect(box.left - (before?.right ?? -leastGapPx), told).toBeGreaterThanOrEqual(leastGapPx)
      expect(box.right, told).toBeLessThanOrEqual(ribbonPx)
    }
  }
})

test('for every span, its own first and last year are named, and no year twice', () => {
  for (const [from, to] of spans) {
    const { labels } = yearsRibbon([from, to])
    const own = labels.filter((label) => label.edge).map((label) => label.text)
    expect(new Set(own.join('–').split('–')), `${from} ${to}`).toEqual(
      new Set([`${from}`, `${to}`]),
    )
    expect(new Set(labels.map((label) => label.text)).size).toBe(labels.length)
  }
})

test('a window away from the ends has its own years outside it', () => {
  for (const [from, to] of spans.filter(([from, to]) => from >= 1990 && to <= 2015)) {
    const { labels } = yearsRibbon([from, to])
    const window = { left: yearPosition(from) * 3.2, right: yearPosition(to) * 3.2 }
    for (const { left, right, text } of labels.filter((label) => label.edge).map(boxOf))
      expect(right < window.left || left > window.right, `${from} ${to}: ${text}`).toBe(true)
  }
})

test('landmarks stay where the window leaves room for them', () => {
  const { labels } = yearsRibbon([1990, 1997])
  expect(labels.filter((label) => !label.edge).map((label) => label.text)).toEqual(['2010', '2017'])
})

test('the window covers its years; a single year is still seen', () => {
  expect(yearsRibbon([1985, 2020])).toMatchObject({ from: 0, width: 100 })
  expect(yearsRibbon([1996, 1996]).width).toBeGreaterThan(0)
})

test('years beyond the ribbon are drawn at its ends and named as they are', () => {
  expect(yearPosition(ribbonYears[0] - 20)).toBe(0)
  expect(yearPosition(ribbonYears[1] + 20)).toBe(100)
  const { from, width, labels } = yearsRibbon([1969, 2025])
  expect([from, width]).toEqual([0, 100])
  expect(labels.map((label) => label.text)).toEqual(['1969', '2025'])
})
