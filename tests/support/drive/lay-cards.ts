/** The bench of a case, by keyboard: a card is taken up, laid on a row, or taken back. */
import type { Locator, Page } from 'playwright-core'
import { expectFocusOn } from './focus-walk.ts'
import { keyboardHand } from './keyboard-hand.ts'

/** The card itself as it is pressed, wherever it lies. */
function cardFace(page: Page, text: string): Locator {
  return page.locator('button[aria-expanded]').filter({ hasText: text })
}

/** Lays the card of this text on the row of this name, from the rows that open below the card. */
export async function layCard(page: Page, text: string, row: string): Promise<void> {
  const hand = keyboardHand(page)
  await hand.press(cardFace(page, text))
  const rows = page.getByRole('group', { name: /^Where does card \d+ belong\?$/ })
  await hand.press(rows.getByRole('button', { name: row, exact: true }))
  await rows.waitFor({ state: 'detached' })
}

/** Takes the card back; the focus stays with it. */
export async function takeBackCard(page: Page, text: string): Promise<void> {
  const item = page.getByRole('listitem').filter({ has: cardFace(page, text) })
  await keyboardHand(page).press(item.getByRole('button', { name: /^Take back card \d+$/ }))
  await expectFocusOn(cardFace(page, text))
}
