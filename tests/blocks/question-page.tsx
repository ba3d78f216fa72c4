/** One question on a page of its own: keeps what a person answers, and tells what was called. */
import { render, screen } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
import { expect, vi } from 'vitest'
import type { QuestionCardProps } from '#blocks/question/question-card-props.ts'
import { QuestionCard } from '#blocks/question/question-card.tsx'
import { SourcesProvider } from '#blocks/sources-context.tsx'
import type { Certainty } from '#domain/attempt/learner-event.ts'
import type { Question } from '#domain/question/question.ts'

const statement = {
  id: 'two-sides-at-the-table',
  kind: 'fact',
  statement: 'Five states, two parties.',
  paragraphs: ['jia.1.2'],
  doubts: [],
} as const

const sources = {
  statements: {
    [statement.id]: { ...statement, paragraphs: [...statement.paragraphs], doubts: [] },
  },
  discrepancies: {},
  terms: {},
  figures: {},
}

export function withSources(children: ReactNode) {
  return (
    <MemoryRouter>
      <SourcesProvider sources={sources}>{children}</SourcesProvider>
    </MemoryRouter>
  )
}

type Given = { readonly response: unknown; readonly certainty: Certainty | undefined }
type CardOptions = Partial<Omit<QuestionCardProps, 'question' | 'onRespond'>>

/** A card as a page without a store would hold it. */
function HeldCard(props: CardOptions & { question: Question; report: (given: Given) => void }) {
  const { report, onCheck, onAgain, ...card } = props
  const [given, setGiven] = useState<Given>({
    response: card.response,
    certainty: card.certainty,
  })
  const [hints, setHints] = useState(card.hintsOpen ?? 0)
  const [settled, setSettled] = useState(card.settled ?? false)
  return (
    <QuestionCard
      seed={1}
      eyebrow="Check yourself"
      askCertainty={false}
      feedback="now"
      headingLevel={2}
      onHint={(hint) => setHints(hint + 1)}
      lessonLink={{ to: '/learn/border-cbms/a-border-inherited/', text: 'Back to the passage' }}
      {...card}
      response={given.response}
      certainty={given.certainty}
      hintsOpen={hints}
      settled={settled}
      onRespond={(response, certainty) => {
        report({ response, certainty })
        setGiven({ response, certainty })
      }}
      onCheck={() => {
        onCheck?.()
        setSettled(true)
      }}
      onAgain={() => {
        onAgain?.()
        setSettled(false)
        setGiven({ response: undefined, certainty: undefined })
      }}
    />
  )
}

export function openQuestion(question: Question, options: CardOptions = {}) {
  const onCheck = vi.fn<() => void>()
  const responses: unknown[] = []
  const certainties: (Certainty | undefined)[] = []
  const page = render(
    withSources(
      <HeldCard
        question={question}
        {...options}
        onCheck={onCheck}
        report={(given) => {
          responses.push(given.response)
          certainties.push(given.certainty)
        }}
      />,
    ),
  )
  return { ...page, user: userEvent.setup(), onCheck, responses, certainties }
}

/** Walks there by Tab alone, so that what no key can reach fails. */
export async function tabTo(user: UserEvent, target: HTMLElement) {
  for (let presses = 0; presses < 80 && document.activeElement !== target; presses += 1) {
    await user.tab()
  }
  expect(target).toHaveFocus()
}

export async function pressByKey(user: UserEvent, name: string | RegExp) {
  await tabTo(user, screen.getByRole('button', { name }))
  await user.keyboard('{Enter}')
}
