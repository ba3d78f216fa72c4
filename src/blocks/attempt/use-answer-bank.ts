/**
 * The questions behind a learner's answers, fetched from the banks of their modules: what review,
 * mastery and progress are computed from. Nobody who has answered nothing fetches anything.
 */
import { useCallback, useEffect, useMemo, useState } from 'react'
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

/** `key` names the banks loaded. */
type Found = { readonly key: string; readonly answers: LoadedAnswers }

const listed = (words: string) => (words === '' ? [] : words.split(' '))

/** `also` names modules whose banks are wanted whatever was answered. */
export async function loadAnswerBank(
  { loadBank, placeOfQuestion }: AnswerBankLoaders,
  answered: readonly string[],
  also: readonly string[],
): Promise<Found> {
  const named = await modulesOf(answered, placeOfQuestion)
  const modules = [...new Set([...named, ...also])].sort()
  const contents = await Promise.all(modules.map((module) => loadBank(module)))
  const banks = new Map(contents.map((content, at) => [modules[at] ?? '', content]))
  const questions = contents.flatMap((content) => Object.entries(content.questions))
  return { key: modules.join(' '), answers: { questions: new Map(questions), banks } }
}

/** See loadAnswerBank for `also`. Keep one `loaders` object. */
export function useAnswerBank(
  record: LearnerRecord | undefined,
  loaders: AnswerBankLoaders,
  also: readonly string[] = [],
): AnswerBankState {
  const [found, setFound] = useState<Found>()
  const [hasFailed, setHasFailed] = useState(false)
  const answered = useMemo(
    () => (record ? [...answeredQuestions(record)].sort().join(' ') : undefined),
    [record],
  )
  const wanted = also.join(' ')
  const begin = useCallback(() => {
    if (answered === undefined) return undefined
    let isCurrent = true
    loadAnswerBank(loaders, listed(answered), listed(wanted)).then(
      (news) => {
        if (!isCurrent) return
        setHasFailed(false)
        setFound((before) => (before?.key === news.key ? before : news))
      },
      () => {
        if (isCurrent) setHasFailed(true)
      },
    )
    return () => {
      isCurrent = false
    }
  }, [answered, wanted, loaders])
  useEffect(begin, [begin])
  return useMemo(() => {
    if (found) return { status: 'ready', ...found.answers }
    if (hasFailed) return { status: 'failed', again: () => void begin() }
    return { status: 'waiting' }
  }, [found, hasFailed, begin])
}
