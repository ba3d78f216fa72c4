import {
  selectCertaintyAsked,
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
    </>
  )
}
