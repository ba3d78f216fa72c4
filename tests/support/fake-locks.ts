/** The Web Locks that the app uses: exclusive, ifAvailable, steal, signal; one browser's worth. */
type Waiting = { readonly grant: () => void; readonly signal: AbortSignal | undefined }
type Held = { readonly lose: () => void }

function aborted(): DOMException {
  return new DOMException('The request was aborted.', 'AbortError')
}

export function makeFakeLocks(): LockManager {
  const held = new Map<string, Held>()
  const queues = new Map<string, Waiting[]>()

  function next(name: string): void {
    if (held.has(name)) return
    queues.get(name)?.shift()?.grant()
  }

  function request(
    name: string,
    options: LockOptions,
    callback: (lock: Lock | null) => Promise<unknown>,
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const take = () => {
        const own: Held = { lose: () => reject(aborted()) }
        held.set(name, own)
        const release = () => {
          if (held.get(name) !== own) return
          held.delete(name)
          next(name)
        }
        callback({ name, mode: 'exclusive' }).then(resolve, reject).finally(release)
      }
      queueMicrotask(() => {
        if (options.signal?.aborted) return reject(aborted())
        if (options.steal) {
          held.get(name)?.lose()
          return take()
        }
        if (!held.has(name)) return take()
        if (options.ifAvailable) return void callback(null).then(resolve, reject)
        const queue = queues.get(name) ?? []
        const waiting: Waiting = { grant: take, signal: options.signal }
        queues.set(name, [...queue, waiting])
        options.signal?.addEventListener('abort', () => {
          queues.set(
            name,
            (queues.get(name) ?? []).filter((each) => each !== waiting),
          )
          reject(aborted())
        })
      })
    })
  }
  // The app uses one of the overloads and no query.
  return { request, query: () => Promise.resolve({}) } as unknown as LockManager
}
