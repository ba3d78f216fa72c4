import { useEffect, useState } from 'react'
import { selectSlashFinds } from '#store/preferences/preferences-selectors.ts'
import { usePreferences } from '#store/store-context.tsx'
import styles from './find-button.module.css'
import { opensFind } from './opens-find.ts'

const code = () => import('#features/find/search/load-find.ts')
type Dialog = Awaited<ReturnType<Awaited<ReturnType<typeof code>>['loadFindDialog']>>

/** Opens Find from any page; what it opens is loaded when it is first asked for, and said where it cannot be. */
export function FindButton({ load = code }: { readonly load?: typeof code }) {
  const slash = usePreferences(selectSlashFinds)
  // New each time that Find is asked for.
  const [dialog, setDialog] = useState<Dialog>()
  const [hasFailed, setHasFailed] = useState(false)
  const open = () => {
    load()
      .then((find) => find.loadFindDialog())
      .then(setDialog, () => setHasFailed(true))
  }
  useEffect(() => {
    const onKey = (press: KeyboardEvent) => {
      if (!opensFind(press, slash)) return
      press.preventDefault()
      open()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
  return (
    <>
      <button type="button" className={styles.button} aria-haspopup="dialog" onClick={open}>
        {hasFailed && !dialog ? 'Find: not loaded, try again' : 'Find'}
      </button>
      {dialog ? <dialog.FindDialog asked={dialog} load={dialog.load} /> : null}
    </>
  )
}
