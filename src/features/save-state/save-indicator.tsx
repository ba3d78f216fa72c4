import { useEffect, useState } from 'react'
import {
  selectMode,
  selectQuarantined,
  selectReady,
  selectSaving,
} from '#store/learner/learner-selectors.ts'
import { useLearner } from '#store/store-context.tsx'
import { StatusLine } from '#ui/status-line.tsx'
import { SaveIcon } from './save-icon.tsx'
import styles from './save-indicator.module.css'
import noticeStyles from './storage-notice.module.css'
import { useSaveAnnouncement } from './use-save-announcement.ts'

const words = { saved: 'Saved', saving: 'Saving…', 'not-saved': 'NOT SAVED' } as const

/** Whether the learner's work is on disk, always in the same room, so that nothing beside it moves. */
export function SaveIndicator() {
  const ready = useLearner(selectReady)
  const { status } = useLearner(selectSaving)
  const announcement = useSaveAnnouncement()
  return (
    <div className={styles.indicator}>
      {ready ? (
        <span className={styles.state} data-save-status={status}>
          <SaveIcon status={status} />
          <span>{words[status]}</span>
        </span>
      ) : null}
      <StatusLine text={announcement} />
    </div>
  )
}

type Notices = typeof import('./storage-notices.tsx')

/** The notices are rare and come when needed; where they cannot be loaded, plain words must do. */
function useNotices(needed: boolean): Notices | undefined {
  const [notices, setNotices] = useState<Notices>()
  useEffect(() => {
    if (needed) import('./storage-notices.tsx').then(setNotices, () => undefined)
  }, [needed])
  return notices
}

function plainTrouble(reason = 'See Settings for what to do.'): string {
  return `NOT SAVED. ${reason}`
}
const plainUnreadable = 'Some stored records could not be read. See Settings for what to do.'

/** Below the header: what is the matter with storage and what to do about it; nothing when all is well. */
export function StorageBanner() {
  const ready = useLearner(selectReady)
  const mode = useLearner(selectMode)
  const saving = useLearner(selectSaving)
  const quarantined = useLearner(selectQuarantined)
  const [hidden, setHidden] = useState(0)
  const reason = saving.status === 'not-saved' ? saving.reason : undefined
  const trouble = mode === 'normal' ? reason && 'not-saved' : mode
  const hasUnreadable = quarantined > hidden
  const needed = ready && (Boolean(trouble) || hasUnreadable)
  const notices = useNotices(needed)
  if (!needed) return null
  // A page without storage says so from the start; the others may come while one is far down.
  const comesMidway = trouble === 'not-saved' || trouble === 'newer'
  return (
    <section
      aria-label="Your stored work"
      className={noticeStyles.banner}
      data-sticks={comesMidway ? '' : undefined}
    >
      {notices ? null : <p>{trouble ? plainTrouble(reason) : plainUnreadable}</p>}
      {notices && trouble ? (
        <notices.TroubleNotice key={trouble} trouble={trouble} reason={reason} />
      ) : null}
      {notices && hasUnreadable ? (
        <notices.UnreadableNotice count={quarantined} onHide={() => setHidden(quarantined)} />
      ) : null}
    </section>
  )
}
