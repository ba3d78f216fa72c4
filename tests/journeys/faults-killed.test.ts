/** The browser dies, or the page goes, right in the middle of answering. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { seededRandom } from '#domain/base/seeded-random.ts'
import { useBrowser } from '#tests/support/browser.ts'
import { startKillable } from '#tests/support/killable-browser.ts'
import {
  allSaved,
  appReady,
  countAnswers,
  eventsOfKind,
  lessonPath,
  quizPath,
  startQuiz,
  storedEvents,
} from '#tests/support/learner-driver.ts'

const { openPage, address } = useBrowser()

type Answer = { readonly question: string; readonly choice: string }

const kills = 20

/**
 * Answers for ever, as fast as the app says "Saved", and reports each answer whose "Saved" showed: on a
 * lesson its guesses, in an attempt its questions with one choice.
 */
function keepAnswering(page: Page, seed: number): Promise<void> {
  return page.evaluate(async (start) => {
    const report: unknown = Reflect.get(window, 'acknowledge')
    const turn = () => new Promise((resolve) => setTimeout(resolve, 0))
    const isSaved = () => document.querySelector('[data-save-status="saved"]') !== null
    const saved = () =>
      new Promise<void>((resolve) => {
        if (isSaved()) return resolve()
        const watch = new MutationObserver(() => {
          if (!isSaved()) return
          watch.disconnect()
          resolve()
        })
        watch.observe(document, { subtree: true, childList: true, attributes: true })
      })
    const radios = 'fieldset input[type=radio], [role=radiogroup] input[type=radio]'
    if (typeof report !== 'function') throw new Error('Nobody listens to what is acknowledged.')
    for (let step = start; ; step += 1) {
      const stops = document.querySelectorAll<HTMLElement>('main button[aria-label^="Question "]')
      stops[step % stops.length]?.click()
      await turn()
      const open = [...document.querySelectorAll<HTMLInputElement>(`main :is(${radios})`)].filter(
        ({ name, checked }) => !checked && !name.endsWith('-certainty'),
      )
      const radio = open[(step * 7) % open.length]
      const isOneChoice = radio?.closest('[role=radiogroup], fieldset')
      const card = radio?.closest('[data-question]')?.getAttribute('data-question')
      const parts = document.querySelectorAll('main [data-question] [role=radiogroup]').length
      if (!radio || !isOneChoice || (stops.length > 0 && (!card || parts > 1))) continue
      radio.click()
      await turn()
      await saved()
      report({ question: card ?? radio.name, choice: radio.value })
    }
  }, seed)
}

/** Acknowledged answers that are not on disk. */
function lost(acknowledged: readonly Answer[], stored: readonly Answer[]): string[] {
  const there = countAnswers(stored)
  return [...countAnswers(acknowledged)].flatMap(([answer, times]) =>
    (there.get(answer) ?? 0) < times ? [`${answer}, ${times} acknowledged`] : [],
  )
}

async function answersOnDisk(page: Page): Promise<Answer[]> {
  return eventsOfKind(await storedEvents(page), 'responded')
    .toSorted((one, other) => one.seq - other.seq)
    .map(({ question = '', response }) => ({ question, choice: response?.choice ?? '' }))
}

test(`every answer whose "Saved" showed is there after the browser was killed, ${kills} times`, async () => {
  const profile = await mkdtemp(join(tmpdir(), 'sco-killed-'))
  const random = seededRandom(20_261_125)
  const acknowledged: Answer[] = []
  let attempt = ''
  let running = await startKillable(profile)
  onTestFinished(async () => {
    await running.kill()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  })
  for (let kill = 0; kill < kills; kill += 1) {
    const { page } = running
    let onAcknowledged = () => {}
    await page.exposeFunction('acknowledge', (answer: Answer) => {
      acknowledged.push(answer)
      onAcknowledged()
    })
    const inQuiz = kill % 2 === 1
    if (inQuiz && attempt === '') {
      await page.goto(address(quizPath))
      await startQuiz(page, 'Test', 'All')
      await allSaved(page)
      attempt = page.url()
    } else await page.goto(inQuiz ? attempt : address(lessonPath))
    await appReady(page)
    const stored = await answersOnDisk(page)
    expect(lost(acknowledged, stored), `after kill ${kill}`).toEqual([])
    if (!inQuiz && kill > 0) await expectLastShown(page, stored)

    const enough = 1 + Math.floor(random() * 12)
    const had = acknowledged.length
    const reached = new Promise<void>((resolve) => {
      onAcknowledged = () => {
        if (acknowledged.length - had >= enough) resolve()
      }
    })
    const answering = keepAnswering(page, Math.floor(random() * 1000)).catch(() => 'killed')
    await reached
    // The instant is what is being tried: anywhere between two answers.
    await new Promise((resolve) => setTimeout(resolve, random() * 25))
    await running.kill()
    expect(await answering).toBe('killed')
    running = await startKillable(profile)
  }
  await running.page.goto(address(lessonPath))
  await appReady(running.page)
  expect(lost(acknowledged, await answersOnDisk(running.page))).toEqual([])
  expect(acknowledged.length).toBeGreaterThan(kills * 2)
  console.log(`${kills} kills, ${acknowledged.length} acknowledged answers, 0 lost`)
}, 150_000)

/** The guesses before the reading, which are kept at one click. */
function guessNames(page: Page): Promise<string[]> {
  return page
    .locator('main fieldset input[type=radio]:not([name$="-certainty"])')
    .evaluateAll((radios) => [...new Set(radios.map((radio) => radio.getAttribute('name') ?? ''))])
}

/** The page shows the last stored guess of each question that it shows with radios of that name. */
async function expectLastShown(page: Page, stored: readonly Answer[]): Promise<void> {
  const last = new Map(stored.map(({ question, choice }) => [question, choice]))
  for (const name of (await guessNames(page)).filter((each) => last.has(each))) {
    const shown = page.locator(`input[name="${name}"]:checked`)
    await shown.waitFor()
    expect(await shown.getAttribute('value')).toBe(last.get(name))
  }
}

const departures = ['is reloaded', 'goes to another address', 'is closed'] as const

for (const what of departures) {
  test(`the last answer is kept when the page ${what} right after the click, 10 times`, async () => {
    const first = await openPage(lessonPath)
    await appReady(first)
    const names = await guessNames(first)
    for (let round = 0; round < 10; round += 1) {
      const page = await first.context().newPage()
      await page.goto(address(lessonPath))
      await appReady(page)
      const before = (await answersOnDisk(first)).length
      const loaded = what === 'is closed' ? undefined : page.waitForEvent('load')
      const choice = await page.evaluate(
        ([name, way, elsewhere]) => {
          const [radio] = document.querySelectorAll<HTMLInputElement>(
            `input[name="${name}"]:not(:checked)`,
          )
          radio?.click()
          // In the same turn of the page's loop: nothing of the saving has had time to run.
          if (way === 'is reloaded') window.location.reload()
          if (way === 'goes to another address') window.location.assign(elsewhere)
          return radio?.value
        },
        [names[round % names.length], what, address('/glossary/')] as const,
      )
      await loaded
      await page.close()
      // The next opening of the app has it, whichever page that is.
      await first.reload()
      await appReady(first)
      await allSaved(first)
      await expect
        .poll(async () => (await answersOnDisk(first)).length, { message: `round ${round}` })
        .toBe(before + 1)
      expect((await answersOnDisk(first)).at(-1)?.choice).toBe(choice)
    }
  })
}
