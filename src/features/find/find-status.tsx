import { useEffect, useState } from 'react'
import { Button } from '#ui/button.tsx'
import { StatusLine } from '#ui/status-line.tsx'
import { findingText } from './find-sentences.ts'
import type { Finding } from './use-find.ts'
import styles from './find-status.module.css'

/** A screen reader is told when one has stopped typing, not at every letter. */
const settledAfterMs = 500

/** How much was found; where the texts could not be fetched, the way to try again. */
export function FindStatus({ finding }: { readonly finding: Finding }) {
  const text = findingText(finding)
  const [told, setTold] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setTold(text), settledAfterMs)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <>
      <StatusLine text={told} />
      {text ? <p className={styles.count}>{text}</p> : null}
      {finding.state === 'failed' ? (
        <p>
          Perhaps there is no connection. <Button onClick={finding.retry}>Try again</Button>
        </p>
      ) : null}
    </>
  )
}
