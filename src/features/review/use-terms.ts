import { useCallback, useEffect, useState } from 'react'
import type { GlossaryTerm } from '#domain/lesson/glossary.ts'

export type LoadTerms = () => Promise<readonly GlossaryTerm[]>

const none: readonly GlossaryTerm[] = []

/** The glossary, fetched only for who has turned its cards. Undefined until it is there. */
export function useTerms(loadTerms: LoadTerms, wanted: boolean) {
  const [terms, setTerms] = useState<readonly GlossaryTerm[]>()
  const [failed, setFailed] = useState(false)
  const fetchTerms = useCallback(() => {
    loadTerms().then(
      (found) => {
        setTerms(found)
        setFailed(false)
      },
      () => setFailed(true),
    )
  }, [loadTerms])
  useEffect(() => {
    if (wanted) fetchTerms()
  }, [wanted, fetchTerms])
  return { terms: wanted ? terms : none, failed, again: fetchTerms }
}
