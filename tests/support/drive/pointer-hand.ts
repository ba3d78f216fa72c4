/** A person who taps, or clicks; never drags. A menu is opened by the system, so its entry is chosen there. */
import type { Locator } from 'playwright-core'
import type { Hand } from './answer-question.ts'

/** The room that answers to a press on this control: its label where it has one. */
function areaOf(control: Locator): Locator {
  return control.locator('xpath=ancestor::label')
}

export function pointerHand(by: 'tap' | 'click'): Hand {
  const press = (target: Locator) => target[by]()
  return {
    press,
    choose: (radios, wanted) =>
      press(
        areaOf(
          typeof wanted === 'number'
            ? radios.nth(wanted)
            : radios.and(radios.page().locator(`[value="${wanted}"]`)),
        ),
      ),
    async tick(box) {
      if (!(await box.isChecked())) await press(areaOf(box))
    },
    async pick(menu, value) {
      await menu.selectOption(value)
    },
    async type(field, text) {
      await press(field)
      await field.fill(text)
    },
    slide: (scale) => press(scale),
    async lift(button, places) {
      for (let at = 0; at < places; at += 1) await press(button)
    },
  }
}
