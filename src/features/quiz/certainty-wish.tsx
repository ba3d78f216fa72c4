import { selectCertaintyAsked } from '#store/preferences/preferences-selectors.ts'
import { usePreferences, usePreferencesActions } from '#store/store-context.tsx'
import styles from './quiz-form.module.css'

/** The wish to be asked how sure one is, kept for every quiz. */
export function CertaintyWish() {
  const askCertainty = usePreferences(selectCertaintyAsked)
  const { set } = usePreferencesActions()
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        checked={askCertainty}
        onChange={(event) => set({ certaintyAsked: event.target.checked })}
      />
      <span>Ask me how sure I am of each answer</span>
    </label>
  )
}
