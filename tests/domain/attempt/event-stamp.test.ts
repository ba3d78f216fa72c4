import * as v from 'valibot'
import { expect, test } from 'vitest'
import { eventStamp, highestSeq } from '#domain/attempt/event-stamp.ts'

const stamp = { id: 'e1', device: 'd1', seq: highestSeq, at: 8.64e15, mono: -0.5 }
const accepts = (value: unknown) => v.is(v.object(eventStamp), value)

test('a stamp reaches to the last date and the highest seq there are', () => {
  expect(accepts(stamp)).toBe(true)
})

test.each(['id', 'device', 'seq', 'at', 'mono'])('a stamp without its %s is refused', (field) => {
  expect(accepts({ ...stamp, [field]: undefined })).toBe(false)
})
