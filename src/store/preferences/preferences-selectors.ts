/** What views ask of the preferences. */
import type { Preferences } from './preferences-store.ts'

export const selectCertaintyAsked = (preferences: Preferences) => preferences.certaintyAsked
export const selectSlashFinds = (preferences: Preferences) => preferences.slashFinds
export const selectTheme = (preferences: Preferences) => preferences.theme
export const selectTextSize = (preferences: Preferences) => preferences.textSize
