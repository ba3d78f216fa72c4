/**
 * Records out of stored or imported data. Such data may hold keys like "__proto__" or "constructor",
 * so a record is only ever read by its own keys, never through what every object inherits.
 */

/** The value that the record itself holds under this key. */
export function ownValue<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

/** A record whose every entry `readEntry` accepts; undefined when one is refused or it is no record. */
export function readRecord<Value>(
  raw: unknown,
  readEntry: (key: string, value: unknown) => Value | undefined,
): Record<string, Value> | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined
  const taken: [string, Value][] = []
  for (const [key, value] of Object.entries<unknown>({ ...raw })) {
    const entry = readEntry(key, value)
    if (entry === undefined) return undefined
    taken.push([key, entry])
  }
  return Object.fromEntries(taken)
}
