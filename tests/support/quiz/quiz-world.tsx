/** The quiz pages over a learner's stores, with a small bank, at an address, as the app mounts them. */
import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter, Route, Routes, useLocation, useNavigate } from 'react-router'
import type { ReactNode } from 'react'
import { onTestFinished } from 'vitest'
import { quizPath } from '#domain/lesson/addresses.ts'
import type { BankContent } from '#domain/lesson/page-content.ts'
import type { Question } from '#domain/question/question.ts'
import { AttemptPage } from '#features/attempt/attempt-page.tsx'
import { HistoryPage } from '#features/attempt/history-page.tsx'
import { QuizStartPage } from '#features/quiz/quiz-start-page.tsx'
import { SingleQuestionPage } from '#features/single-question/single-question-page.tsx'
import { createLearnerStore } from '#store/learner/learner-store.ts'
import { newId } from '#store/new-id.ts'
import { createPreferencesStore } from '#store/preferences/preferences-store.ts'
import { StoreProvider } from '#store/store-context.tsx'
import { makeWorld } from '#tests/support/learner-world.ts'
import {
  explainQuestion,
  option,
  singleChoiceQuestion,
} from '#tests/support/builders/question-builders.ts'

/** A question whose right option is "Right <id>" and whose wrong one is "Wrong <id>". */
export function plainQuestion(id: string, overrides: Partial<Question> = {}): Question {
  return singleChoiceQuestion({
    id,
    prompt: `Prompt of ${id}?`,
    explanation: `Explanation of ${id}.`,
    options: [option('yes', `Right ${id}`, true), option('no', `Wrong ${id}`)],
    // The overrides of a test are those of this kind.
    ...(overrides as object),
  })
}

export function bankOf(questions: readonly Question[]): BankContent {
  return {
    quiz: {
      id: 'border-cbms',
      title: 'Border confidence-building',
      years: [1990, 1997],
      summary: 'How armies agreed to be watched.',
      label: 'Module 1',
    },
    modules: [
      { id: 'border-cbms', title: 'Border confidence-building', lesson: 'a-border-inherited' },
    ],
    questions: Object.fromEntries(questions.map((question) => [question.id, question])),
    statements: {
      'two-sides-at-the-table': {
        id: 'two-sides-at-the-table',
        kind: 'fact',
        statement: 'Five states, two parties.',
        paragraphs: ['jia.1.2'],
        doubts: [],
      },
    },
    discrepancies: {},
    figures: {},
    sections: {
      'a-border-inherited#five-states-two-parties': {
        module: 'border-cbms',
        lesson: 'a-border-inherited',
        lessonTitle: 'A border inherited',
        section: 'five-states-two-parties',
        sectionTitle: 'Five states, two parties',
      },
    },
    objectives: { 'M1.1': { verb: 'Identify', text: 'name the five members' } },
    pool: questions.map(({ id }) => id),
  }
}

export const threeQuestions = [plainQuestion('one'), plainQuestion('two'), plainQuestion('three')]
export const threeAndWords = [...threeQuestions, explainQuestion()]

/** The browser's own parts around a page: the address bar and the two arrows. */
function BrowserFrame() {
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  return (
    <div>
      <span data-testid="address">{pathname + search}</span>
      <button type="button" onClick={() => void navigate(-1)}>
        Browser back
      </button>
      <button type="button" onClick={() => void navigate(1)}>
        Browser forward
      </button>
    </div>
  )
}

function AttemptAtAddress({ content }: { readonly content: BankContent }) {
  const id = new URLSearchParams(useLocation().search).get('id') ?? ''
  return <AttemptPage key={id} attemptId={id} loadBank={() => Promise.resolve(content)} />
}

/**
 * A browser: what it has stored outlives each opening of the app. `startPage` is where the quiz begins
 * when it is not a module's.
 */
export function makeQuizBrowser(
  content: BankContent,
  startPage: ReactNode = <QuizStartPage content={content} />,
) {
  const world = makeWorld()
  const loadBank = () => Promise.resolve(content)

  function open(address: string, isStarted = true) {
    const learner = createLearnerStore({
      repository: world.openRepository(),
      now: Date.now,
      monotonic: () => performance.now(),
      newId,
    })
    onTestFinished(() => learner.actions.stop())
    const preferences = createPreferencesStore({ prefix: 'test:', storage: () => undefined })
    const page = render(
      <StoreProvider stores={{ learner, preferences }}>
        <MemoryRouter initialEntries={[address]}>
          <Routes>
            <Route path={quizPath(content.quiz.id)} element={startPage} />
            <Route path="/attempt/" element={<AttemptAtAddress content={content} />} />
            <Route path="/attempts/" element={<HistoryPage loadBank={loadBank} />} />
            <Route
              path="/q/one/"
              element={<SingleQuestionPage content={content} questionId="one" />}
            />
            <Route path="*" element={<p>Elsewhere</p>} />
          </Routes>
          <BrowserFrame />
        </MemoryRouter>
      </StoreProvider>,
    )
    if (isStarted) void learner.actions.start()
    const close = async () => {
      await learner.actions.saveNow()
      page.unmount()
      learner.actions.stop()
    }
    return { learner, preferences, page, close, user: userEvent.setup() }
  }
  return { open, world }
}
