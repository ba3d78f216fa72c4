/** IndexedDB's events as promises: just the two we need. */

export function result<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('request failed')))
  })
}

/**
 * Runs the work in one transaction and resolves only when that is complete, for writing with strict
 * durability: on disk, not in a buffer. When the work throws, everything is rolled back.
 */
export function transact<Value>(
  database: IDBDatabase,
  mode: 'readonly' | 'readwrite',
  work: (transaction: IDBTransaction) => Promise<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction([...database.objectStoreNames], mode, {
      durability: 'strict',
    })
    let failure: unknown
    const outcome = work(transaction)
    outcome.catch((error: unknown) => {
      failure = error
      try {
        transaction.abort()
      } catch {
        reject(error instanceof Error ? error : new Error('transaction failed'))
      }
    })
    transaction.addEventListener('complete', () => resolve(outcome))
    transaction.addEventListener('abort', () => {
      // An aborted request only says "AbortError"; the transaction knows of a full disk.
      const cause = transaction.error ?? failure
      reject(cause instanceof Error ? cause : new Error('transaction aborted', { cause }))
    })
  })
}
