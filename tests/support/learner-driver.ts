/**
 * What a learner does in a real browser, and what lies on disk afterwards. A driver waits for what a
 * person would wait for; the disk is read beside the app, through a connection of its own.
 */
import type { Frame, Page } from 'playwright-core'
import { inject } from 'vitest'
import { storageName } from '#store/persistence/storage-name.ts'

export const lessonPath = '/learn/border-cbms/a-border-inherited/'
export const quizPath = '/quiz/border-cbms/'

/** Hands in the test, or finishes the practice, that is open. */
export async function handIn(page: Page | Frame): Promise<void> {
  await page.getByRole('button', { name: 'Look over', exact: true }).click()
  await page.getByRole('button', { name: /^(Hand in|Finish and review)$/ }).click()
  await page.getByRole('button', { name: /^Yes, / }).click()
  await page.getByRole('heading', { name: /^Review: / }).waitFor()
}

/** The record has been read; from here on everything that is pressed counts. */
export async function appReady(page: Page | Frame): Promise<void> {
  await page.locator('[data-save-status]').waitFor({ state: 'attached' })
}

export async function allSaved(page: Page | Frame): Promise<void> {
  await page.locator('[data-save-status="saved"]').waitFor({ state: 'attached' })
}

/** As after a pause: what was done lies on the disk, and is read from there anew. */
export async function comeBack(page: Page): Promise<void> {
  await allSaved(page)
  await page.reload()
  await appReady(page)
}

export async function notSaved(page: Page | Frame): Promise<void> {
  await page.locator('[data-save-status="not-saved"]').waitFor({ state: 'attached' })
}

/** From the quiz's start page, which must be open, to its first question. */
export async function startQuiz(
  page: Page | Frame,
  mode: 'Practice' | 'Test',
  length = '6 questions',
): Promise<void> {
  await appReady(page)
  await page.getByRole('radio', { name: new RegExp(`^${mode}`) }).check()
  await page.getByRole('radio', { name: length }).check()
  await page.getByRole('button', { name: /^Start/ }).click()
  await page.getByRole('region', { name: /^Question 1 of/ }).waitFor()
}

export function questionStop(page: Page, number: number) {
  return page.getByRole('button', { name: new RegExp(`^Question ${number}:`) })
}

export async function goToQuestion(page: Page, number: number): Promise<void> {
  await questionStop(page, number).click()
  await page.getByRole('region', { name: new RegExp(`^Question ${number} of`) }).waitFor()
}

/**
 * Changes the answer to the question on the page, whatever its kind: `pick` chooses among all the
 * controls that would change it. False where there is none.
 */
export function changeAnswer(page: Page, pick: number): Promise<boolean> {
  return page.evaluate((chosen) => {
    const controls =
      'input[type=radio]:not([name$="-certainty"]):not(:checked), input[type=checkbox], select, input[type=text], textarea, input[type=range], button[aria-label^="Move "]'
    const card = document.querySelector('main article[data-question]')
    const isLocked = (control: HTMLElement) =>
      control.getAttribute('aria-disabled') === 'true' || control.hasAttribute('readonly')
    const open = [...(card?.querySelectorAll<HTMLElement>(controls) ?? [])].filter(
      (control) => !isLocked(control) && !control.closest('details'),
    )
    const control = open[chosen % open.length]
    if (!control) return false
    // React hears of a value only when it is set past its own setter.
    const give = (prototype: object, value: string, event: string) => {
      Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, value)
      control.dispatchEvent(new Event(event, { bubbles: true }))
    }
    if (control instanceof HTMLSelectElement) {
      const others = [...control.options].filter(({ value, selected }) => value && !selected)
      const value = others[chosen % others.length]?.value
      if (value === undefined) return false
      give(HTMLSelectElement.prototype, value, 'change')
    } else if (control instanceof HTMLTextAreaElement) {
      give(HTMLTextAreaElement.prototype, `Because of ${chosen}.`, 'input')
    } else if (control instanceof HTMLInputElement && control.type === 'text') {
      give(HTMLInputElement.prototype, String(1900 + (chosen % 100)), 'input')
    } else if (control instanceof HTMLInputElement && control.type === 'range') {
      const now = Number(control.value)
      give(
        HTMLInputElement.prototype,
        String(now > Number(control.min) ? now - 1 : now + 1),
        'input',
      )
    } else control.click()
    return true
  }, pick)
}

/** What the question on the page shows as the answer: everything chosen, filled in and ordered. */
export function shownAnswer(page: Page): Promise<string> {
  return page.evaluate(() => {
    const card = document.querySelector('main article[data-question]')
    const shown = [
      ...(card?.querySelectorAll<HTMLElement>(
        'input:not([name$="-certainty"]), textarea, select, button[aria-label^="Move up"]',
      ) ?? []),
    ].map((control) => {
      if (control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement)
        return control.value
      if (!(control instanceof HTMLInputElement)) return control.getAttribute('aria-label')
      const isChoice = control.type === 'radio' || control.type === 'checkbox'
      return isChoice ? `${control.value}=${control.checked}` : control.value
    })
    return JSON.stringify([card?.getAttribute('data-question'), shown])
  })
}

/** An event as it lies on disk; read with care, for tests put anything there. */
export type StoredEvent = {
  readonly id: string
  readonly kind: string
  readonly seq: number
  readonly attempt?: string
  readonly question?: string
  readonly response?: { readonly choice?: string } | null
}
export type Stores = Readonly<Record<string, readonly unknown[]>>

export function databaseName(): string {
  return storageName(new URL(inject('builtUrl')).pathname)
}

/** Every store of a database with its records; empty where there is no such database. */
export function readStores(page: Page, name = databaseName()): Promise<Stores> {
  return page.evaluate(async (wanted) => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error ?? new Error('no answer')))
      })
    const known = await indexedDB.databases()
    if (!known.some((each) => each.name === wanted)) return {}
    const database = await settled(indexedDB.open(wanted))
    const names = [...database.objectStoreNames]
    const stores: Record<string, unknown[]> = {}
    const transaction = names.length > 0 ? database.transaction(names) : undefined
    for (const store of names)
      stores[store] = transaction ? await settled(transaction.objectStore(store).getAll()) : []
    database.close()
    return stores
  }, name)
}

/** Puts records into a store that is there already. */
export function putRecords(page: Page, store: string, records: readonly unknown[]): Promise<void> {
  return page.evaluate(
    ([name, where, list]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction(where, 'readwrite')
          for (const record of list) transaction.objectStore(where).put(record)
          transaction.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
          transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('no')))
        })
      }),
    [databaseName(), store, records] as const,
  )
}

export async function storedEvents(page: Page): Promise<StoredEvent[]> {
  const { events = [] } = await readStores(page)
  return events.flatMap((record) =>
    typeof record === 'object' && record !== null && 'event' in record
      ? // The tests that call this have put nothing damaged there.
        [record.event as StoredEvent]
      : [],
  )
}

export function eventsOfKind(events: readonly StoredEvent[], kind: string): StoredEvent[] {
  return events.filter((event) => event.kind === kind)
}

/** How often each answer was given, so that a lost repetition shows too. */
export function countAnswers(
  answers: readonly { readonly question?: string; readonly choice?: string | undefined }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { question, choice } of answers) {
    const name = `${question}: ${choice}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}
