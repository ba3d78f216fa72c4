/** Events of all kinds and dates, drawn into lanes, for properties of the picture. */
import fc from 'fast-check'
import { timelineKinds } from '#domain/timeline/timeline-event.ts'
import { anyDate } from './any-date.ts'

export const anyEvents = fc
  .array(fc.record({ when: anyDate, kind: fc.constantFrom(...timelineKinds) }), { maxLength: 60 })
  .map((events) => events.map((event, index) => ({ ...event, id: `event-${index}` })))
