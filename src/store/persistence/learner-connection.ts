/**
 * The connection to a learner's database. Its IndexedDB version is 1 and only grows when a store is
 * added; what the records look like is versioned by ourselves (stored-record.ts).
 */
import { transact } from './indexed-db.ts'
import { SaveError } from './save-error.ts'

export const databaseVersion = 1

/** Some browsers never answer when storage is broken; a person must not wait for that. */
const openingLimitMs = 8_000

function addStores(database: IDBDatabase): void {
  database.createObjectStore('events', { keyPath: 'id' })
  database.createObjectStore('meta', { keyPath: 'key' })
  database.createObjectStore('quarantine', { autoIncrement: true })
  database.createObjectStore('backups', { keyPath: 'key' })
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name
}

function openDatabase(factory: IDBFactory, name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, version)
    const deadline = setTimeout(() => reject(new SaveError('blocked')), openingLimitMs)
    request.addEventListener('upgradeneeded', () => addStores(request.result))
    request.addEventListener('success', () => {
      clearTimeout(deadline)
      resolve(request.result)
    })
    request.addEventListener('error', () => {
      clearTimeout(deadline)
      reject(request.error ?? new Error('open failed'))
    })
  })
}

/**
 * Opens the database, making it when there is none. A database from a newer build opens without a
 * version, to be read only: `isNewer`. Rejects with what the browser threw when storage is blocked.
 */
export async function openLearnerDatabase(
  factory: IDBFactory,
  name: string,
): Promise<{ readonly database: IDBDatabase; readonly isNewer: boolean }> {
  try {
    return { database: await openDatabase(factory, name, databaseVersion), isNewer: false }
  } catch (error) {
    if (!isNamed(error, 'VersionError')) throw error
    return { database: await openDatabase(factory, name), isNewer: true }
  }
}

export class LearnerConnection {
  /** True once a newer build's database was seen; then nothing may be written any more. */
  isNewer = false
  readonly #name: string
  readonly #factory: () => IDBFactory | undefined
  #opening: Promise<IDBDatabase> | undefined

  constructor(name: string, factory: () => IDBFactory | undefined) {
    this.#name = name
    this.#factory = factory
  }

  async run<Value>(
    mode: 'readonly' | 'readwrite',
    work: (transaction: IDBTransaction) => Promise<Value>,
  ): Promise<Value> {
    try {
      return await transact(await this.#database(), mode, work)
    } catch (error) {
      if (!isNamed(error, 'InvalidStateError')) throw error
      // The browser closed the connection without telling us: once more with a new one.
      this.#opening = undefined
      return transact(await this.#database(), mode, work)
    }
  }

  close(): void {
    void this.#opening?.then((database) => database.close()).catch(() => undefined)
    this.#opening = undefined
  }

  #database(): Promise<IDBDatabase> {
    this.#opening ??= this.#open().catch((error: unknown) => {
      this.#opening = undefined
      throw error
    })
    return this.#opening
  }

  async #open(): Promise<IDBDatabase> {
    const factory = this.#factory()
    if (!factory) throw new SaveError('blocked')
    const { database, isNewer } = await openLearnerDatabase(factory, this.#name)
    this.isNewer ||= isNewer
    database.addEventListener('close', () => {
      this.#opening = undefined
    })
    database.addEventListener('versionchange', (event) => {
      // A newer build wants to add a store (null: the database is being deleted).
      if (event.newVersion !== null) this.isNewer = true
      database.close()
      this.#opening = undefined
    })
    return database
  }
}
