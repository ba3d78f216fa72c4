/**
 * Marks a promise's value on it once it is there, in the way React looks for, so that a view that uses
 * it is drawn at once instead of after a turn with its fallback. A rejection is left to whoever waits.
 */
export function trackedPromise<Value>(promise: Promise<Value>): Promise<Value> {
  promise.then(
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    () => undefined,
  )
  return promise
}
