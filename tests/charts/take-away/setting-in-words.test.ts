import { afterEach, expect, test } from 'vitest'
import { settingInWords } from '#charts/take-away/setting-in-words.ts'

afterEach(() => document.body.replaceChildren())

function said(markup: string): string {
  document.body.innerHTML = markup
  return settingInWords(document.body)
}

test('a slider says its value as it is said aloud', () => {
  expect(
    said('<label for="a">Year:</label><input id="a" type="range" value="3" aria-valuetext="2010">'),
  ).toBe('Year: 2010')
  expect(said('<input type="range" min="0" max="9" value="3" aria-label="Step">')).toBe('Step: 3')
})

test('of a group the chosen one is said, with the group’s name', () => {
  expect(
    said(
      '<fieldset><legend>Fuel</legend><label><input type="radio" name="f">oil</label>' +
        '<label><input type="radio" name="f" checked>gas</label></fieldset>',
    ),
  ).toBe('Fuel: gas')
})

test('a list says what is selected, a box only what is ticked', () => {
  expect(
    said(
      '<label>Unit <select><option>km</option><option selected>miles</option></select></label>' +
        '<label><input type="checkbox" checked>with Iran</label><label><input type="checkbox">with Belarus</label>',
    ),
  ).toContain('miles; with Iran')
})

test('where nothing can be set nothing is said', () => {
  expect(said('<p>words</p><input type="search" value="x">')).toBe('')
  expect(settingInWords(null)).toBe('')
})
