/** The bench of a case: a card is taken up, laid on a row, or taken back. */
import type { Locator, Page } from 'playwright-core'
import type { Course } from '#build/content/course.ts'
import { caseRows } from '#domain/cases/case-parts.ts'
import type { Hand } from './answer-question.ts'
import { expectFocusOn } from './focus-walk.ts'

/** The card itself as it is pressed, wherever it lies. */
function cardFace(page: Page, text: string): Locator {
  return page.locator('button[aria-expanded]').filter({ hasText: text })
}

/** Lays the card of this text on the row of this name, from the rows that open below the card. */
export async function layCard(hand: Hand, page: Page, text: string, row: string): Promise<void> {
  await hand.press(cardFace(page, text))
  const rows = page.getByRole('group', { name: /^Where does card \d+ belong\?$/ })
  await hand.press(rows.getByRole('button', { name: row, exact: true }))
  await rows.waitFor({ state: 'detached' })
}

/** Takes the card back; the focus stays with it. */
export async function takeBackCard(hand: Hand, page: Page, text: string): Promise<void> {
  const item = page.getByRole('listitem').filter({ has: cardFace(page, text) })
  await hand.press(item.getByRole('button', { name: /^Take back card \d+$/ }))
  await expectFocusOn(cardFace(page, text))
}

type Laid = { readonly text: string; readonly row: string }

/** The cards of a case with the names of the rows on which they belong. */
export function cardsOf({ workbench }: Pick<Course, 'workbench'>, id: string): readonly Laid[] {
  const names = new Map(caseRows(workbench.parts).map((row) => [row.id, row.name]))
  const pieces = workbench.cases.get(id)?.pieces ?? []
  return pieces.map(({ text, belongs }) => ({ text, row: names.get(belongs) ?? '' }))
}
