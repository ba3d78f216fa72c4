/** The record on disk is damaged, or newer than this build. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { eventMigrations, latestVersion } from '#domain/attempt/event-migrations.ts'
import { useBrowser } from '#tests/support/browser.ts'
import {
  allSaved,
  appReady,
  changeAnswer,
  databaseName,
  goToQuestion,
  handIn,
  lessonPath,
  putRecords,
  quizPath,
  readStores,
  shownAnswer,
  startQuiz,
} from '#tests/support/learner-driver.ts'

const { openPage, address } = useBrowser()

/**
 * Puts damaged copies of the newest answer beside it: cut short, of a wrong type, with flipped bits, and
 * things JSON cannot hold. They are made in the page, for they could not be sent there.
 */
function plantDamage(page: Page): Promise<number> {
  return page.evaluate(async (name) => {
    const opening = indexedDB.open(name)
    await new Promise((resolve) => opening.addEventListener('success', resolve))
    const store = opening.result.transaction('events', 'readwrite').objectStore('events')
    const reading = store.getAll()
    await new Promise((resolve) => reading.addEventListener('success', resolve))
    const { event: good } = reading.result.find(({ event }) => event.kind === 'responded')
    const text = JSON.stringify(good)
    const flipped = (bit: number) => {
      const codes = [...text].map((letter) => letter.charCodeAt(0))
      const at = (bit * 7919) % (codes.length * 7)
      codes[Math.floor(at / 7)] = (codes[Math.floor(at / 7)] ?? 0) ^ (1 << (at % 7))
      const broken = String.fromCharCode(...codes)
      try {
        return JSON.parse(broken)
      } catch {
        return broken
      }
    }
    const cycle: Record<string, unknown> = {}
    cycle['self'] = cycle
    let deep: unknown = 'bottom'
    for (let level = 0; level < 400; level += 1) deep = [deep]
    const count = (length: number) => Array.from({ length }, (_, at) => at)
    const events: unknown[] = [
      ...count(12).map((part) => text.slice(0, Math.floor((text.length * part) / 12))),
      ...count(16).map(flipped),
      null,
      undefined,
      true,
      0,
      [],
      {},
      [good],
      text,
      new Date(0),
      new ArrayBuffer(8),
    ]
    const fields: Record<string, unknown>[] = [
      ...['3', -1, Number.NaN, 1.5, 2 ** 53].map((seq) => ({ seq })),
      ...[null, Number.POSITIVE_INFINITY, 9e15, '2026'].map((at) => ({ at })),
      ...[null, 'responde', 7, undefined].map((kind) => ({ kind })),
      ...[null, '', 7, ['a']].map((attempt) => ({ attempt })),
      ...[cycle, deep, new Map([[1, 2]]), 12n].map((response) => ({ response })),
      { certainty: 9 },
      { device: '' },
    ]
    const versions = [undefined, null, '1', Number.NaN, -1, 0, 1.5, {}, 1n]
    const records = [
      ...events.map((event) => ({ version: 1, event })),
      ...fields.map((change) => ({ version: 1, event: { ...good, ...change }, own: true })),
      ...versions.map((version) => ({ version, event: good, own: true })),
      { version: 1, event: { ...good, id: 'another' } },
    ]
    records.forEach((record, at) => {
      const id = `damaged-${at}`
      const event = 'own' in record ? { ...record.event, id } : record.event
      store.put({ id, version: record.version, event })
    })
    await new Promise((resolve) => store.transaction.addEventListener('complete', resolve))
    opening.result.close()
    return records.length
  }, databaseName())
}

type Prints = Readonly<Record<'events' | 'quarantine' | 'meta', Readonly<Record<string, string>>>>

/** What lies on disk by key, each value as a text that tells any two values apart. */
function printsOf(page: Page): Promise<Prints> {
  return page.evaluate(async (name) => {
    const print = (value: unknown, above: readonly unknown[] = []): string => {
      if (typeof value !== 'object' || value === null) return `${typeof value} ${String(value)}`
      if (above.includes(value)) return 'cycle'
      if (value instanceof Date) return `date ${value.getTime()}`
      if (value instanceof ArrayBuffer) return `bytes ${new Uint8Array(value).join()}`
      const entries = value instanceof Map ? [...value] : Object.entries(value)
      const parts = entries.map(([key, each]) => `${key}: ${print(each, [...above, value])}`)
      return `${value.constructor.name} {${parts.join(', ')}}`
    }
    const opening = indexedDB.open(name)
    await new Promise((resolve) => opening.addEventListener('success', resolve))
    const read = async (store: string) => {
      const request = opening.result.transaction(store).objectStore(store).getAll()
      await new Promise((resolve) => request.addEventListener('success', resolve))
      return request.result
    }
    const events = (await read('events')).map((raw) => [raw.id, print(raw)])
    const quarantine = (await read('quarantine')).map((raw) => [raw.key, print(raw.original)])
    const meta = (await read('meta')).map((raw) => [raw.key, print(raw)])
    opening.result.close()
    return {
      events: Object.fromEntries(events),
      quarantine: Object.fromEntries(quarantine),
      meta: Object.fromEntries(meta),
    }
  }, databaseName())
}

async function downloaded(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).first().click(),
  ])
  return readFile(await download.path(), 'utf8')
}

test('damaged records are set aside and told about, never written over, and the rest goes on', async () => {
  const page = await openPage(quizPath)
  await startQuiz(page, 'Test')
  expect(await changeAnswer(page, 3)).toBe(true)
  const first = await shownAnswer(page)
  await allSaved(page)
  const sound = await printsOf(page)
  const planted = await plantDamage(page)
  expect(planted).toBeGreaterThanOrEqual(40)
  const before = await printsOf(page)

  await page.reload()
  await appReady(page)
  const { quarantine } = await printsOf(page)
  const aside = Object.keys(quarantine)
  // A flipped bit can leave a record that still reads as one; nothing else can.
  expect(aside.length).toBeGreaterThanOrEqual(planted - 16)
  for (const key of aside) expect(quarantine[key], key).toBe(before.events[key])
  await page.getByText(`${aside.length} stored records could not be read`).waitFor()
  expect(await shownAnswer(page)).toBe(first)

  await goToQuestion(page, 2)
  expect(await changeAnswer(page, 5)).toBe(true)
  const second = await shownAnswer(page)
  await allSaved(page)
  await page.reload()
  await appReady(page)
  expect(await shownAnswer(page)).toBe(second)
  await goToQuestion(page, 1)
  expect(await shownAnswer(page)).toBe(first)
  const after = await printsOf(page)
  expect(after.events).toMatchObject(before.events)
  expect(after.events).toMatchObject(sound.events)
  expect(after.quarantine).toEqual(quarantine)

  const raw = await downloaded(page, 'Export the stored data as they are')
  for (const key of aside) expect(raw).toContain(key)
  console.log(`${planted} damaged records, ${aside.length} set aside, 0 written over`)
})

const damagedMeta: readonly Record<string, unknown>[] = [
  { key: 'envelope' },
  { key: 'envelope', app: 'sco-primer', version: '1', epoch: 'a', erased: [] },
  { key: 'envelope', app: 'another', version: 1, epoch: 'a', erased: [] },
  { key: 'envelope', app: 'sco-primer', version: 1, epoch: 7, erased: [] },
  { key: 'envelope', app: 'sco-primer', version: 1, epoch: 'a', erased: null },
  { key: 'place', place: { path: 7 } },
  { key: 'place', at: 0, place: 'cut sho' },
]

test('a damaged label of the record or a damaged place is set aside before a new one is written', async () => {
  const page = await openPage(quizPath)
  await startQuiz(page, 'Test')
  await changeAnswer(page, 1)
  const answer = await shownAnswer(page)
  await allSaved(page)
  const attempt = page.url()
  const { events } = await printsOf(page)
  for (const damaged of damagedMeta) {
    await putRecords(page, 'meta', [damaged])
    const { meta } = await printsOf(page)
    const key = String(damaged['key'])
    // A lesson writes the place.
    await page.goto(address(lessonPath))
    await appReady(page)
    await allSaved(page)
    await expect.poll(async () => (await printsOf(page)).quarantine[key]).toBe(meta[key])
    expect((await printsOf(page)).events).toMatchObject(events)
    await page.goto(attempt)
    await page.getByText(/stored records? could not be read/).waitFor()
    await expect.poll(() => shownAnswer(page)).toBe(answer)
  }
})

const newerVersion = latestVersion(eventMigrations) + 1

/** A newer build's record: with a store of its own, or only with newer records in the stores we know. */
const newerRecords = { 'with a new store': 2, 'in the known stores': 1 } as const

for (const [what, version] of Object.entries(newerRecords)) {
  test(`a newer record ${what} is told about, can be exported and stays as it is, whatever is pressed`, async () => {
    const page = await openPage(lessonPath)
    await appReady(page)
    await allSaved(page)
    const envelope = {
      key: 'envelope',
      app: 'sco-primer',
      version: newerVersion,
      epoch: 'e',
      erased: [],
    }
    await putRecords(page, 'meta', [{ ...envelope, added: 'later' }])
    const newer = {
      id: 'n1',
      version: newerVersion,
      event: { id: 'n1', kind: 'dreamt', depth: { of: 3 } },
    }
    await putRecords(page, 'events', [newer])
    if (version === 2) await addStore(page)
    await page.goto(address(quizPath))
    await appReady(page)
    const before = await readStores(page)
    await page.getByText('NOT SAVED: your record is from a newer version').waitFor()

    await startQuiz(page, 'Test')
    for (const number of [2, 3, 4]) {
      await changeAnswer(page, number)
      await goToQuestion(page, number)
    }
    await handIn(page)
    const raw: unknown = JSON.parse(await downloaded(page, 'Export the stored data as they are'))
    expect(raw).toMatchObject({ events: before['events'], meta: before['meta'] })
    expect(JSON.parse(await downloaded(page, 'Export a copy'))).toMatchObject({ format: /record/ })

    await page.goto(address(lessonPath))
    await appReady(page)
    await page.locator('main fieldset input[type=radio]').first().check()
    await page.goto(address('/settings/'))
    const erase = page.getByRole('button', { name: 'Erase everything…' })
    await appReady(page)
    expect(await erase.getAttribute('aria-disabled')).toBe('true')
    expect(await readStores(page)).toEqual(before)
  })
}

function addStore(page: Page): Promise<void> {
  return page.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open(name, 2)
        opening.addEventListener('upgradeneeded', () =>
          opening.result.createObjectStore('decks', { keyPath: 'id' }).put({ id: 'd', cards: 9 }),
        )
        opening.addEventListener('success', () => {
          opening.result.close()
          resolve()
        })
      }),
    databaseName(),
  )
}
