import { expect, test } from 'vitest'
import {
  selectCertaintyAsked,
  selectSlashFinds,
  selectTextSize,
  selectTheme,
} from '#store/preferences/preferences-selectors.ts'
import type { Preferences } from '#store/preferences/preferences-store.ts'

test('each selector gives its own preference', () => {
  const preferences: Preferences = {
    theme: 'dark',
    textSize: 'larger',
    certaintyAsked: false,
    slashFinds: false,
  }
  expect(selectTheme(preferences)).toBe('dark')
  expect(selectTextSize(preferences)).toBe('larger')
  expect(selectCertaintyAsked(preferences)).toBe(false)
  expect(selectSlashFinds(preferences)).toBe(false)
})
