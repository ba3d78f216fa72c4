import { expect, test } from 'vitest'
import { ownValue, readRecord } from '#domain/base/own-record.ts'

const text = (_key: string, value: unknown) => (typeof value === 'string' ? value : undefined)

test('a value is found under its own key only', () => {
  const record: Record<string, string> = { row: 'choice' }
  expect(ownValue(record, 'row')).toBe('choice')
  expect(ownValue(record, 'other')).toBeUndefined()
  expect(ownValue(record, 'constructor')).toBeUndefined()
  expect(ownValue(record, 'toString')).toBeUndefined()
})

test('a key that every object inherits can still be a key of the record', () => {
  const record = readRecord(JSON.parse('{"constructor":"choice"}'), text)
  expect(record && ownValue(record, 'constructor')).toBe('choice')
})

test('the key "__proto__" is read as a key and never changes what an object inherits', () => {
  const record = readRecord(JSON.parse('{"__proto__":"choice"}'), text)
  expect(record && Object.entries(record)).toEqual([['__proto__', 'choice']])
  const refused = readRecord(JSON.parse('{"__proto__":{"polluted":"yes"}}'), text)
  expect(refused).toBeUndefined()
  expect('polluted' in {}).toBe(false)
})

test('one refused entry refuses the record', () => {
  expect(readRecord({ a: 'yes', b: 7 }, text)).toBeUndefined()
})

test.each([[null], [undefined], ['text'], [7], [true], [['a']], [[]]])(
  'what is no record is refused: %j',
  (raw) => {
    expect(readRecord(raw, text)).toBeUndefined()
  },
)

test('an empty record is a record', () => {
  expect(readRecord({}, text)).toEqual({})
})
