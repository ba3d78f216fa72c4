// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AnswerReview } from '#blocks/question/answer-review.tsx'
import type { Question } from '#domain/question/question.ts'
import { arrangeQuestion } from '#domain/question/registry.ts'
import {
  clozeQuestion,
  explainQuestion,
  singleChoiceQuestion,
} from '#tests/support/builders/question-builders.ts'
import { withSources } from '#tests/blocks/question-page.tsx'

function review(question: Question, response: unknown) {
  return render(
    withSources(
      <AnswerReview
        question={question}
        seed={5}
        eyebrow="Question 1 of 3"
        response={response}
        certainty={3}
        lessonLink={{ to: '/learn/x/', text: 'Read the passage' }}
        headingLevel={3}
      />,
    ),
  )
}

const answer = (term: string) => screen.getByText(term, { selector: 'dt' }).nextElementSibling

test('own answer, right answer, score, explanation, certainty and passage stand in words', () => {
  const question = singleChoiceQuestion()
  review(question, { choice: 'five' })
  expect(answer('Your answer')).toHaveTextContent('Five')
  expect(answer('Right answer')).toHaveTextContent('Two')
  expect(screen.getByText('Not right.')).toBeVisible()
  expect(screen.getByText(question.explanation)).toBeVisible()
  expect(screen.getByText('You were sure.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Read the passage' })).toHaveAttribute(
    'href',
    '/learn/x/',
  )
  expect(screen.getByRole('heading', { level: 3, name: question.prompt })).toBeVisible()
})

test('options stand in the order of the attempt, each with its why', () => {
  const question = singleChoiceQuestion()
  review(question, { choice: 'five' })
  const arranged = arrangeQuestion(question, 5)
  const texts = arranged.kind === 'single-choice' ? arranged.options.map(({ text }) => text) : []
  const rows = screen.getAllByRole('listitem')
  expect(rows.map((row) => row.querySelector('p span')?.textContent)).toEqual(texts)
  expect(within(rows[0] ?? document.body).getByText(/That is|The text/)).toBeVisible()
})

test('nothing in it can be pressed or filled in', () => {
  const { container } = review(clozeQuestion(), { blanks: { city: 'shanghai', states: 'nine' } })
  expect(container.querySelector('button, input, select, textarea, details')).toBeNull()
  expect(screen.getByText('Partly right: 1 of 2.')).toBeVisible()
  expect(answer('Your answer')).toHaveTextContent('In Shanghai the leaders of nine states met.')
})

test('a question left open says so', () => {
  review(singleChoiceQuestion(), undefined)
  expect(answer('Your answer')).toHaveTextContent('No answer')
  expect(screen.getByText('Not answered in full.')).toBeVisible()
})

test('an explanation shows both model answers and claims no right one', () => {
  review(explainQuestion(), { text: 'Secrecy feeds fear', covered: [] })
  expect(answer('Your answer')).toHaveTextContent('Secrecy feeds fear')
  expect(screen.queryByText('Right answer')).not.toBeInTheDocument()
  expect(screen.getByText('Who knows need not fear.')).toBeVisible()
  expect(screen.getByText('Notice costs little.')).toBeVisible()
})
