import {
  selectCertaintyAsked,
  selectSlashFinds,
  selectTextSize,
  selectTheme,
} from '#store/preferences/preferences-selectors.ts'
import { textSizes, themes } from '#store/preferences/preferences-store.ts'
import { usePreferences, usePreferencesActions } from '#store/store-context.tsx'
import { ChoiceGroup } from './choice-group.tsx'
import { SettingsSection } from './settings-section.tsx'
import styles from './settings-page.module.css'

const themeLabels = { system: 'System', light: 'Light', dark: 'Dark' } as const
const textLabels = { small: 'Small', normal: 'Normal', large: 'Large', larger: 'Larger' } as const

export function AppearanceSettings() {
  const theme = usePreferences(selectTheme)
  const textSize = usePreferences(selectTextSize)
  const certaintyAsked = usePreferences(selectCertaintyAsked)
  const slashFinds = usePreferences(selectSlashFinds)
  const { set } = usePreferencesActions()
  return (
    <>
      <SettingsSection id="how-it-looks" title="How it looks">
        <ChoiceGroup
          legend="Theme"
          choices={themes}
          labels={themeLabels}
          value={theme}
          onChoose={(next) => set({ theme: next })}
        />
        <ChoiceGroup
          legend="Text size"
          choices={textSizes}
          labels={textLabels}
          value={textSize}
          onChoose={(next) => set({ textSize: next })}
        />
      </SettingsSection>
      <SettingsSection id="how-it-asks" title="How it asks">
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={certaintyAsked}
            aria-describedby="certainty-note"
            onChange={(event) => set({ certaintyAsked: event.target.checked })}
          />
          <span>Ask how sure I am with each answer</span>
        </label>
        <p id="certainty-note" className={styles.note}>
          It never changes a score. What you were unsure of comes back when you retry, and you learn
          how well you know what you know.
        </p>
      </SettingsSection>
      <SettingsSection id="how-to-find" title="How to find">
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={slashFinds}
            aria-describedby="slash-note"
            onChange={(event) => set({ slashFinds: event.target.checked })}
          />
          <span>The key / opens Find</span>
        </label>
        <p id="slash-note" className={styles.note}>
          Switch it off if you dictate, or if single keys get in your way. Ctrl K (⌘K) and the
          button at the top open it all the same.
        </p>
      </SettingsSection>
    </>
  )
}
