import { useEffect } from 'react'
import { isTimeUp, timeLeft } from '#domain/attempt/attempt-time.ts'
import type { Attempt } from '#domain/attempt/attempt.ts'
import { useLearnerActions } from '#store/store-context.tsx'
import { Button } from '#ui/button.tsx'
import { StatusLine } from '#ui/status-line.tsx'
import styles from './attempt-run.module.css'
import { timeLeftWords, timeStatus } from './time-words.ts'
import { useNow } from './use-now.ts'

const extensionMinutes = 5

type AttemptClockProps = {
  readonly attempt: Attempt
  readonly readOnly: boolean
  readonly withRule: boolean
}

/** The time left in a test with a limit; hands the test in when there is none. */
export function AttemptClock(props: AttemptClockProps) {
  return props.attempt.timeLimitMs === undefined ? null : <RunningClock {...props} />
}

function RunningClock({ attempt, readOnly, withRule }: AttemptClockProps) {
  const { act } = useLearnerActions()
  const now = useNow()
  const left = timeLeft(attempt, now) ?? 0
  const isOver = isTimeUp(attempt, now)
  // Any tab may do this: handing in twice is handing in once.
  useEffect(() => {
    if (isOver) act({ kind: 'handed-in', attempt: attempt.id })
  }, [isOver, act, attempt.id])
  return (
    <div className={styles.clock}>
      <span role="timer">{timeLeftWords(left)}</span>
      {readOnly ? null : (
        <Button
          tone="quiet"
          onClick={() =>
            act({
              kind: 'time-extended',
              attempt: attempt.id,
              byMs: extensionMinutes * 60_000,
            })
          }
        >
          {`Add ${extensionMinutes} minutes`}
        </Button>
      )}
      {withRule ? (
        <span className={styles.clockRule}>
          Time runs on while the page is closed. When it is over, what you have answered is handed
          in.
        </span>
      ) : null}
      <StatusLine text={timeStatus(left, attempt.extendedMs)} />
    </div>
  )
}
