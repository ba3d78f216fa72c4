/**
 * The questions behind a learner's answers, fetched from the banks of their modules: what review,
 * mastery and progress are computed from. Nobody who has answered nothing fetches anything.
 */
import { useEffect, useMemo, useState } from 'react'
import type { LearnerRecord } from '#domain/attempt/attempt.ts'
import type { BankContent, QuestionPlace } from '#domain/lesson/page-content.ts'
import type { Question } from '#domain/question/question.ts'
import { answeredQuestions } from '#domain/review/answer-history.ts'

export type AnswerBankLoaders = {
  readonly loadBank: (module: string) => Promise<BankContent>
  readonly placeOfQuestion: (question: string) => Promise<QuestionPlace | undefined>
}

export type LoadedAnswers = {
  /** One map as long as the same banks are loaded, so that what was graded with it is remembered. */
  readonly questions: ReadonlyMap<string, Question>
  /** Module id → its bank. */
  readonly banks: ReadonlyMap<string, BankContent>
}

export type AnswerBankState =
  | { readonly status: 'waiting' }
  | { readonly status: 'failed'; readonly again: () => void }
  | ({ readonly status: 'ready' } & LoadedAnswers)

async function modulesOf(
  questions: readonly string[],
  placeOfQuestion: AnswerBankLoaders['placeOfQuestion'],
): Promise<readonly string[]> {
  const places = await Promise.all(questions.map((id) => placeOfQuestion(id)))
  return [...new Set(places.flatMap((place) => (place ? [place.module] : [])))].sort()
}

async function loadAll(
  modules: readonly string[],
  loadBank: AnswerBankLoaders['loadBank'],
): Promise<LoadedAnswers> {
  const contents = await Promise.all(modules.map((module) => loadBank(module)))
  const banks = new Map(contents.map((content, at) => [modules[at] ?? '', content]))
  const questions = contents.flatMap((content) => Object.entries(content.questions))
  return { questions: new Map(questions), banks }
}

/** `also` names modules whose banks are wanted whatever was answered. Keep one `loaders` object. */
export function useAnswerBank(
  record: LearnerRecord | undefined,
  loaders: AnswerBankLoaders,
  also: readonly string[] = [],
): AnswerBankState {
  const [found, setFound] = useState<{ readonly key: string; readonly answers: LoadedAnswers }>()
  const [failed, setFailed] = useState<string>()
  const [tries, setTries] = useState(0)
  const answered = useMemo(
    () => (record ? [...answeredQuestions(record)].sort().join(' ') : undefined),
    [record],
  )
  const wanted = also.join(' ')
  useEffect(() => {
    if (answered === undefined) return undefined
    let isCurrent = true
    const { loadBank, placeOfQuestion } = loaders
    const ids = answered === '' ? [] : answered.split(' ')
    const load = async () => {
      const named = await modulesOf(ids, placeOfQuestion)
      const more = wanted === '' ? [] : wanted.split(' ')
      const modules = [...new Set([...named, ...more])].sort()
      const key = modules.join(' ')
      const answers = await loadAll(modules, loadBank)
      if (!isCurrent) return
      setFailed(undefined)
      setFound((before) => (before?.key === key ? before : { key, answers }))
    }
    load().catch(() => {
      if (isCurrent) setFailed(answered)
    })
    return () => {
      isCurrent = false
    }
  }, [answered, wanted, loaders, tries])
  return useMemo(() => {
    if (found) return { status: 'ready', ...found.answers }
    if (failed !== undefined) return { status: 'failed', again: () => setTries((n) => n + 1) }
    return { status: 'waiting' }
  }, [found, failed])
}
