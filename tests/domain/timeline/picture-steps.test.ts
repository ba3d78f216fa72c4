import fc from 'fast-check'
import { expect, test } from 'vitest'
import { marksInTime, stepFrom } from '#domain/timeline/picture-steps.ts'
import { drawLanes } from '#domain/timeline/timeline-picture.ts'
import { anyEvents } from './any-lanes.ts'

const lanes = drawLanes([
  { id: 'shanghai', when: '1996-04-26', kind: 'summit' },
  { id: 'moscow', when: '1997-04-24', kind: 'summit' },
  { id: 'kyrgyz', when: '1996-07', kind: 'agreement' },
  { id: 'kazakh', when: '1998-07', kind: 'agreement' },
  { id: 'observer', when: '2005-07-05', kind: 'membership' },
])

test('left and right walk in time through all lanes and stop at the ends', () => {
  expect(marksInTime(lanes)).toEqual(['shanghai', 'kyrgyz', 'moscow', 'kazakh', 'observer'])
  expect(stepFrom(lanes, 'shanghai', 'ArrowRight')).toBe('kyrgyz')
  expect(stepFrom(lanes, 'kyrgyz', 'ArrowLeft')).toBe('shanghai')
  expect(stepFrom(lanes, 'shanghai', 'ArrowLeft')).toBe('shanghai')
  expect(stepFrom(lanes, 'observer', 'ArrowRight')).toBe('observer')
})

test('up and down lead to the nearest mark of the next lane and stop at the outer ones', () => {
  expect(stepFrom(lanes, 'shanghai', 'ArrowDown')).toBe('kyrgyz')
  expect(stepFrom(lanes, 'kazakh', 'ArrowUp')).toBe('moscow')
  expect(stepFrom(lanes, 'kyrgyz', 'ArrowDown')).toBe('observer')
  expect(stepFrom(lanes, 'observer', 'ArrowDown')).toBe('observer')
  expect(stepFrom(lanes, 'moscow', 'ArrowUp')).toBe('moscow')
})

test('Home and End lead to the first and the last event; other keys lead nowhere', () => {
  expect(stepFrom(lanes, 'kazakh', 'Home')).toBe('shanghai')
  expect(stepFrom(lanes, 'kazakh', 'End')).toBe('observer')
  expect(stepFrom(lanes, 'kazakh', 'Enter')).toBeUndefined()
})

test('every key that walks leads to a mark, and right undoes left', () => {
  const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']
  fc.assert(
    fc.property(anyEvents, fc.nat(), fc.constantFrom(...keys), (events, pick, key) => {
      const drawn = drawLanes(events)
      const order = marksInTime(drawn)
      const id = order[pick % Math.max(order.length, 1)]
      if (id === undefined) return
      expect(order).toContain(stepFrom(drawn, id, key))
      if (id === order[0]) return
      const before = stepFrom(drawn, id, 'ArrowLeft') ?? ''
      expect(stepFrom(drawn, before, 'ArrowRight')).toBe(id)
    }),
  )
})
