/** What the course says about places of notes: more than a page of notes needs before there are any. */
import { useEffect, useMemo, useState } from 'react'
import type { CoursePlaces, PlacedModule } from '#domain/notes/course-places.ts'
import type { EvidenceContent, Lookup, QuestionPlace } from '#domain/lesson/page-content.ts'

export type NotedContent = {
  readonly evidence: EvidenceContent
  /** By every id a question ever had. */
  readonly questions: Lookup<QuestionPlace>
}
export type LoadNotedContent = () => Promise<NotedContent>

export function coursePlaces(
  modules: readonly PlacedModule[],
  { evidence, questions }: NotedContent,
): CoursePlaces {
  const { statements, discrepancies, uses } = evidence
  const asked = Object.values(uses).flatMap((use) => use.questions)
  const prompts = new Map(asked.map(({ id, prompt }) => [id, prompt]))
  return {
    modules,
    questions: Object.fromEntries(
      Object.entries(questions).map(([id, place]) => {
        const prompt = prompts.get(place.question) ?? `Question ${place.question}`
        return [id, { ...place, prompt }]
      }),
    ),
    evidence: Object.fromEntries([
      ...Object.values(statements).map(({ id, statement }) => [id, statement] as const),
      ...Object.values(discrepancies).map(({ id, title }) => [id, title] as const),
    ]),
  }
}

/** Undefined while titles of questions or entries are on their way; without them ids must do. */
export function useCoursePlaces(
  modules: readonly PlacedModule[],
  isNeeded: boolean,
  load: LoadNotedContent,
): CoursePlaces | undefined {
  const [loaded, setLoaded] = useState<NotedContent | 'failed'>()
  useEffect(() => {
    if (!isNeeded) return undefined
    let isOver = false
    const take = (content: NotedContent | 'failed') => {
      if (!isOver) setLoaded(content)
    }
    load().then(take, () => take('failed'))
    return () => {
      isOver = true
    }
  }, [isNeeded, load])
  return useMemo(() => {
    if (loaded === 'failed' || !isNeeded) return { modules }
    return loaded && coursePlaces(modules, loaded)
  }, [loaded, isNeeded, modules])
}
