// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { useAnswerBank, type AnswerBankLoaders } from '#blocks/attempt/use-answer-bank.ts'
import { emptyRecord, foldEvents } from '#domain/attempt/attempt.ts'
import type { BankContent } from '#domain/lesson/page-content.ts'
import { eventsOf, startAction } from '#tests/support/builders/learner-events.ts'
import { singleChoiceQuestion } from '#tests/support/builders/question-builders.ts'

/** A bank with one question, named after its module. */
function bankOf(module: string): BankContent {
  const question = singleChoiceQuestion({ id: `in-${module}` })
  return {
    quiz: { id: module, title: module, years: [1990, 1997], summary: '', label: '' },
    modules: [],
    questions: { [question.id]: question },
    statements: {},
    discrepancies: {},
    figures: {},
    sections: {},
    objectives: {},
    pool: [question.id],
  }
}
const answered = (...questions: readonly string[]) =>
  foldEvents(
    eventsOf(
      { ...startAction, questions: [...questions] },
      ...questions.flatMap((question) => [
        { kind: 'responded' as const, attempt: 'a1', question, response: { choice: 'two' } },
        { kind: 'checked' as const, attempt: 'a1', question },
      ]),
    ),
  )
function loaders() {
  return {
    loadBank: vi.fn<AnswerBankLoaders['loadBank']>((module) => Promise.resolve(bankOf(module))),
    placeOfQuestion: (question: string) =>
      Promise.resolve(
        question.startsWith('in-') ? { module: question.slice(3), question } : undefined,
      ),
  }
}

test('the banks of what was answered are fetched, and of nothing else', async () => {
  const given = loaders()
  const record = answered('in-energy', 'in-accession', 'gone')
  const { result, rerender } = renderHook((shown: typeof record) => useAnswerBank(shown, given), {
    initialProps: record,
  })
  expect(result.current.status).toBe('waiting')
  await waitFor(() => expect(result.current.status).toBe('ready'))
  const first = result.current
  if (first.status !== 'ready') throw new Error('not ready')
  expect([...first.banks.keys()]).toEqual(['accession', 'energy'])
  expect([...first.questions.keys()].sort()).toEqual(['in-accession', 'in-energy'])
  rerender({ ...record })
  await act(async () => {})
  expect(result.current).toBe(first)
})

test('who has answered nothing fetches nothing, unless a module is wanted anyway', async () => {
  const given = loaders()
  const { result } = renderHook(() => useAnswerBank(emptyRecord, given))
  await waitFor(() => expect(result.current.status).toBe('ready'))
  expect(given.loadBank).not.toHaveBeenCalled()
  const also = renderHook(() => useAnswerBank(emptyRecord, given, ['energy']))
  await waitFor(() => expect(also.result.current.status).toBe('ready'))
  expect(given.loadBank).toHaveBeenCalledExactlyOnceWith('energy')
})

test('before the record was read it waits', async () => {
  const given = loaders()
  const { result } = renderHook(() => useAnswerBank(undefined, given))
  await act(async () => {})
  expect(result.current.status).toBe('waiting')
})

test('a bank that does not come can be asked for again', async () => {
  const given = loaders()
  given.loadBank.mockRejectedValueOnce(new Error('offline'))
  const record = answered('in-energy')
  const { result } = renderHook(() => useAnswerBank(record, given))
  await waitFor(() => expect(result.current.status).toBe('failed'))
  const { current } = result
  if (current.status === 'failed') act(current.again)
  await waitFor(() => expect(result.current.status).toBe('ready'))
})
