/** The quizzes and questions of the course, and how to load them. */
import { content as bankLoaders } from 'virtual:sco/bank-loaders'
import { ownValue } from '#domain/base/own-record.ts'
import { finalId, placementId } from '#domain/lesson/course-quizzes.ts'
import { joinBanks } from '#domain/lesson/join-banks.ts'
import type { BankContent, FinalContent, QuestionPlace } from '#domain/lesson/page-content.ts'

/** Whether this is the id of a written module, and so of its quiz. */
export function hasBank(module: string): boolean {
  return Object.hasOwn(bankLoaders, module)
}

/** The bank of any quiz: a module's, or one over the whole course. Rejects when there is none. */
export async function loadBank(quiz: string): Promise<BankContent> {
  if (quiz === placementId || quiz === finalId) {
    const whole = quiz === placementId ? await loadPlacement() : await loadFinalBank()
    if (whole) return whole
  }
  const load = bankLoaders[quiz]
  if (!load) throw new Error(`There is no quiz “${quiz}”.`)
  return (await load()).content
}

export async function loadPlacement(): Promise<BankContent | undefined> {
  return (await import('virtual:sco/placement')).content ?? undefined
}

export async function loadFinal(): Promise<FinalContent | undefined> {
  return (await import('virtual:sco/final')).content ?? undefined
}

/** Its questions are the modules' own, so they are fetched as the modules' banks. */
async function loadFinalBank(): Promise<BankContent | undefined> {
  const final = await loadFinal()
  if (!final) return undefined
  const banks = await Promise.all(final.modules.map(({ id }) => loadBank(id)))
  return joinBanks(final, banks)
}

/** The objectives of every module, with what asks and what teaches them. */
export async function loadObjectives() {
  return (await import('virtual:sco/objectives')).content
}

/** Where a question is asked, also under an old id; undefined when nowhere. */
export async function placeOfQuestion(question: string): Promise<QuestionPlace | undefined> {
  return ownValue((await import('virtual:sco/question-index')).content, question)
}

/** Where every question is asked, by each id it ever had. */
export async function loadQuestionPlaces() {
  return (await import('virtual:sco/question-index')).content
}

/** Every id under which a question has an address, old ones too. */
export async function questionAddresses(): Promise<readonly string[]> {
  return Object.keys((await import('virtual:sco/question-index')).content)
}
