import { expect, test } from 'vitest'
import { exportRecord } from '#interop/learner-record/export-record.ts'
import { importRecordText } from '#interop/learner-record/import-record.ts'
import { recordLimits } from '#interop/learner-record/record-file.ts'
import { eventOf, respondAction, startAction } from '#tests/support/builders/learner-events.ts'

test('a record as long as the limit is written and read back within the other limits', () => {
  const events = Array.from({ length: recordLimits.events }, (_, place) =>
    eventOf(place % 50 === 0 ? startAction : respondAction('a-question-id', 'an-option'), place, {
      id: `0123456789abcdef${place}`.slice(-24).padStart(24, 'f'),
      device: '0123456789abcdef01234567',
    }),
  )
  const text = exportRecord({ exportedAt: 0, contentVersion: 'c1', events })
  const read = importRecordText(text)
  expect(read.ok && read.value.events.length).toBe(recordLimits.events)
}, 30_000)
