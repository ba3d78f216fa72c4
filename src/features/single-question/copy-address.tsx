import { useState } from 'react'
import { useHref } from 'react-router'
import { questionPath } from '#domain/lesson/addresses.ts'
import { AppLink } from '#ui/app-link.tsx'
import { Button } from '#ui/button.tsx'
import { StatusLine } from '#ui/status-line.tsx'
import styles from './single-question-page.module.css'

/** The address of the question: a link to take by hand, and a button that copies it. */
export function CopyAddress({ questionId }: { readonly questionId: string }) {
  const href = useHref(questionPath(questionId))
  const [said, setSaid] = useState('')
  async function copy() {
    const address = new URL(href, window.location.href).href
    try {
      await navigator.clipboard.writeText(address)
      setSaid('The address is copied.')
    } catch {
      // No clipboard on plain http, or the person has refused it.
      setSaid(`This browser does not let the page copy. The address: ${address}`)
    }
  }
  return (
    <div className={styles.address}>
      <AppLink to={questionPath(questionId)}>The address of this question</AppLink>
      <Button tone="quiet" onClick={() => void copy()}>
        Copy the address
      </Button>
      <StatusLine text={said} className={styles.said ?? ''} />
    </div>
  )
}
