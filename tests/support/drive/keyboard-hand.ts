/** A person with a keyboard and nothing else: Tab, arrows, Space, Enter and letters. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Hand } from './answer-question.ts'
import { expectFocusOn, focusFaults, tabTo } from './focus-walk.ts'

type Radio = { readonly value: string; readonly place: number; readonly checked: boolean }

function focusedRadio(radios: Locator): Promise<Radio | undefined> {
  return radios.evaluateAll((all) => {
    const place = all.findIndex((one) => one === document.activeElement)
    const radio = all[place]
    return radio instanceof HTMLInputElement
      ? { value: radio.value, place, checked: radio.checked }
      : undefined
  })
}

async function choose(radios: Locator, wanted: string | number): Promise<void> {
  const { keyboard } = radios.page()
  await tabTo(radios)
  const count = await radios.count()
  const isWanted = (radio: Radio | undefined) =>
    (typeof wanted === 'number' ? radio?.place : radio?.value) === wanted
  for (let at = 0; at < count && !isWanted(await focusedRadio(radios)); at += 1)
    await keyboard.press('ArrowDown')
  if (!(await focusedRadio(radios))?.checked) await keyboard.press('Space')
  expect(await focusedRadio(radios)).toMatchObject({ checked: true })
  expect(isWanted(await focusedRadio(radios)), `arrows reach ${wanted}`).toBe(true)
}

async function pick(menu: Locator, value: string): Promise<void> {
  const { keyboard } = menu.page()
  await tabTo(menu)
  const steps = await menu.evaluate((element, to) => {
    if (!(element instanceof HTMLSelectElement)) return 0
    return [...element.options].findIndex((option) => option.value === to) - element.selectedIndex
  }, value)
  for (let at = 0; at < Math.abs(steps); at += 1)
    await keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp')
  expect(await menu.inputValue()).toBe(value)
}

/** By Alt and an arrow, and by pressing the button, in turn: both must keep the focus on the item. */
async function lift(button: Locator, places: number): Promise<void> {
  const { keyboard } = button.page()
  await tabTo(button)
  for (let at = 0; at < places; at += 1) {
    await keyboard.press(at % 2 === 0 ? 'Alt+ArrowUp' : 'Enter')
    await expectFocusOn(button)
  }
}

export function keyboardHand(page: Page): Hand {
  const { keyboard } = page
  return {
    choose,
    pick,
    lift,
    async tick(box) {
      await tabTo(box)
      if (!(await box.isChecked())) await keyboard.press('Space')
      expect(await box.isChecked()).toBe(true)
    },
    async type(field, text) {
      await tabTo(field)
      await keyboard.press('ControlOrMeta+A')
      await keyboard.type(text)
    },
    async slide(scale) {
      await tabTo(scale)
      await keyboard.press('ArrowRight')
      expect(await scale.getAttribute('aria-valuetext')).not.toBe('Not set yet')
    },
    async press(button) {
      await tabTo(button)
      await keyboard.press('Enter')
    },
  }
}

/** After a press the focus is where a person can see it. */
export async function expectFocusKept(page: Page): Promise<void> {
  expect(await focusFaults(page)).toEqual([])
}
