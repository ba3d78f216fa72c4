import { AppearanceSettings } from './appearance-settings.tsx'
import { EraseRecord } from '#features/settings/record/erase-record.tsx'
import { ExportRecord } from '#features/settings/transfer/export-record.tsx'
import { ImportRecord } from '#features/settings/transfer/import-record.tsx'
import { LastingStorage } from '#features/settings/record/lasting-storage.tsx'
import { Promises } from './promises.tsx'
import { RecordFigures } from '#features/settings/record/record-figures.tsx'
import { SaveAnswers, type LoadAnswered } from '#features/settings/transfer/save-answers.tsx'
import { SettingsSection } from './settings-section.tsx'
import styles from './settings-page.module.css'

/** How the app looks and asks, and all that it keeps about a person, with the means to take it away. */
export function SettingsPage({ loadAnswered }: { readonly loadAnswered: LoadAnswered }) {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>Settings</h1>
      <p className={styles.lede}>
        Everything here stays in this browser. There is no account, and nothing is sent anywhere.
      </p>
      <noscript>
        <p className={styles.noScript}>
          Changing settings needs JavaScript, which is off in this browser. Lessons, sources and the
          glossary can be read without it; light or dark then follows your system. Nothing new is
          kept about you while it is off, and what was kept before stays as it is.
        </p>
      </noscript>
      <div className={styles.needsScript}>
        <AppearanceSettings />
        <SettingsSection id="your-record" title="Your record">
          <RecordFigures />
          <ExportRecord />
          <ImportRecord />
          <SaveAnswers loadAnswered={loadAnswered} />
          <LastingStorage />
          <EraseRecord />
        </SettingsSection>
      </div>
      <SettingsSection id="what-we-promise" title="What we promise">
        <Promises />
      </SettingsSection>
    </div>
  )
}
