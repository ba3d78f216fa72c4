/**
 * What each kind of question asks of a person, told in the few things hands can do. The same way through
 * a question is thus walked by keyboard, by taps and by mouse.
 */
import type { Locator, Page } from 'playwright-core'
import type {
  Question,
  QuestionKindId,
  QuestionOf,
  QuestionResponse,
  ResponseOf,
} from '#domain/question/question.ts'

export type Hand = {
  /** Chooses one of a group of radio buttons by its value, or by its place when it has none. */
  readonly choose: (radios: Locator, wanted: string | number) => Promise<void>
  /** Ticks a box that is not ticked. */
  readonly tick: (box: Locator) => Promise<void>
  readonly pick: (menu: Locator, value: string) => Promise<void>
  readonly type: (field: Locator, text: string) => Promise<void>
  /** Touches a scale, so that it has some value. */
  readonly slide: (scale: Locator) => Promise<void>
  readonly press: (button: Locator) => Promise<void>
  /** Moves an item of a list up so many places. */
  readonly lift: (button: Locator, places: number) => Promise<void>
}

type Task<Kind extends QuestionKindId> = {
  readonly hand: Hand
  readonly card: Locator
  readonly question: QuestionOf<Kind>
  readonly response: ResponseOf<Kind>
}

async function fillMenus(
  { hand, card }: Pick<Task<'match'>, 'hand' | 'card'>,
  rows: readonly { readonly id: string; readonly text: string }[],
  placed: Readonly<Record<string, string>>,
): Promise<void> {
  for (const row of rows)
    await hand.pick(
      card.getByRole('combobox', { name: row.text, exact: true }),
      placed[row.id] ?? '',
    )
}

/** Ids of the items in the order that the page shows. */
async function shownOrder(card: Locator, ids: readonly string[]): Promise<string[]> {
  const shown = await card
    .locator('ol > li > span[id]')
    .evaluateAll((spans) => spans.map((span) => span.id))
  return shown.map((each) => ids.find((id) => each.endsWith(`_-${id}`)) ?? each)
}

async function arrange({ hand, card, question, response }: Task<'order'>): Promise<void> {
  const wanted = response.order
  let isMoved = false
  for (const [place, id] of wanted.entries()) {
    const at = (await shownOrder(card, wanted)).indexOf(id)
    if (at <= place) continue
    const text = question.items.find((item) => item.id === id)?.text.replace(/\.$/, '') ?? ''
    const up = card.getByRole('button', { name: `Move up: ${text}`, exact: true })
    await hand.lift(up, at - place)
    isMoved = true
  }
  if (!isMoved) await hand.press(card.getByRole('button', { name: 'This order is right' }))
}

async function fillBlanks({ hand, card, question, response }: Task<'cloze'>): Promise<void> {
  const inText = question.blanks.toSorted(
    (one, other) => question.text.indexOf(`{${one.id}}`) - question.text.indexOf(`{${other.id}}`),
  )
  for (const [at, blank] of inText.entries()) {
    const field = card.getByLabel(`Blank ${at + 1} of ${inText.length}`, { exact: true })
    const given = response.blanks[blank.id] ?? ''
    await (blank.type === 'choice' ? hand.pick(field, given) : hand.type(field, given))
  }
}

async function predict({ hand, card, question, response }: Task<'chart-reading'>): Promise<void> {
  for (const [at, point] of question.points.entries()) {
    if (at === 0) await hand.slide(card.getByRole('slider', { name: `${point.text}, on a scale` }))
    const field = card.getByRole('spinbutton', { name: point.text, exact: true })
    await hand.type(field, String(response.values[point.id] ?? ''))
  }
}

const ways: { readonly [Kind in QuestionKindId]: (task: Task<Kind>) => Promise<void> } = {
  'single-choice': ({ hand, card, response }) =>
    hand.choose(card.locator('[role="radiogroup"] input'), response.choice),
  async 'multiple-choice'({ hand, card, question, response }) {
    for (const { id } of question.options)
      if (response.choices.includes(id))
        await hand.tick(card.locator(`input[type="checkbox"][value="${id}"]`))
  },
  order: arrange,
  match: (task) => fillMenus(task, task.question.rows, task.response.placed),
  sort: (task) => fillMenus(task, task.question.items, task.response.placed),
  number: ({ hand, card, response }) => hand.type(card.getByRole('textbox'), response.text),
  cloze: fillBlanks,
  'chart-reading': predict,
  async conflict({ hand, card, question, response }) {
    for (const [at, part] of question.parts.entries())
      await hand.choose(
        card.locator('[role="radiogroup"]').nth(at).locator('input'),
        response.parts[part.id] ?? '',
      )
  },
  explain: ({ hand, card, response }) => hand.type(card.getByRole('textbox'), response.text),
}

function wayOf<Kind extends QuestionKindId>(kind: Kind): (task: Task<Kind>) => Promise<void> {
  return ways[kind]
}

export async function answerQuestion(
  hand: Hand,
  card: Locator,
  question: Question,
  response: QuestionResponse,
): Promise<void> {
  await wayOf(question.kind)({ hand, card, question, response })
}

const verdict = /^(Right|Not right|Partly right|Not scored|Not answered)/

/** Presses Check (for an explanation Compare, tick, rate, Done) and gives back what the page then says. */
export async function checkAnswer(
  hand: Hand,
  card: Locator,
  question: Question,
  response: QuestionResponse,
): Promise<string> {
  // The region that will speak is there before it has anything to say, or nobody would hear it.
  const status = card.locator('[role="status"][id$="-status"]')
  await status.waitFor({ state: 'attached' })
  const isExplained = question.kind === 'explain' && 'text' in response && 'covered' in response
  if (isExplained) {
    await hand.press(card.getByRole('button', { name: 'Compare', exact: true }))
    for (const id of response.covered) {
      const at = question.points.findIndex((point) => point.id === id)
      await hand.tick(card.locator('fieldset input[type="checkbox"]').nth(at))
    }
    const ratings = ['missed', 'partly', 'well']
    const rating = ratings.indexOf(response.rating ?? 'missed')
    await hand.choose(card.locator('input[name$="-rating"]'), rating)
  }
  const name = isExplained ? 'Done' : 'Check'
  await hand.press(card.getByRole('button', { name, exact: true }))
  const said = status.filter({ hasText: verdict })
  await said.waitFor()
  return said.innerText()
}

export function cardOf(page: Page, id: string): Locator {
  return page.locator(`[data-question="${id}"]`)
}

/** Brings a lesson's check near, which fetches its code, and waits until the code has taken over. */
export async function openCheck(card: Locator): Promise<void> {
  await card.scrollIntoViewIfNeeded()
  const element = await card.elementHandle()
  await card
    .page()
    .waitForFunction(
      (node) => Object.keys(node ?? {}).some((key) => key.startsWith('__react')),
      element,
    )
}
