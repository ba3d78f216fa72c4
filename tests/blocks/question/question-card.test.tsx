// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, onTestFinished, test, vi } from 'vitest'
import { QuestionCard } from '#blocks/question/question-card.tsx'
import { questionKindIds } from '#domain/question/question.ts'
import {
  explainQuestion,
  matchQuestion,
  oneOfEachKind,
  option,
  singleChoiceQuestion,
} from '#tests/support/builders/question-builders.ts'
import { openQuestion, tabTo, withSources } from '#tests/blocks/question-page.tsx'

const question = singleChoiceQuestion()
const button = (name: string) => screen.getByRole('button', { name })
const radio = (name: string) => screen.getByRole('radio', { name })
const status = () => screen.getByRole('status')

test('the prompt is a heading of the level that the page asks for', () => {
  openQuestion(question, { headingLevel: 3, eyebrow: 'Question 3 of 12' })
  expect(screen.getByRole('heading', { level: 3, name: question.prompt })).toBeVisible()
  expect(screen.getByRole('article', { name: question.prompt })).toBeVisible()
  expect(screen.getByText('Question 3 of 12')).toBeVisible()
  expect(screen.getByText('Choose one')).toBeVisible()
})

test('choosing never checks', async () => {
  const { user, onCheck, responses } = openQuestion(question)
  await user.click(radio('One'))
  await user.keyboard('{ArrowDown}{Enter}')
  expect(responses.length).toBeGreaterThan(1)
  expect(onCheck).not.toHaveBeenCalled()
})

test('checking before answering says what is missing, where the answer is given', async () => {
  const { user, onCheck } = openQuestion(question)
  const region = status()
  expect(region).toBeEmptyDOMElement()
  await user.click(button('Check'))
  expect(onCheck).not.toHaveBeenCalled()
  expect(status(), 'the region stood before it was filled').toBe(region)
  expect(region).toHaveTextContent('Choose an option first.')
  expect(screen.getByRole('radiogroup')).toHaveAccessibleDescription('Choose an option first.')
  const said = screen.getByText('Choose an option first.')
  await user.click(button('Check'))
  expect(screen.getByText('Choose an option first.'), 'said anew').not.toBe(said)
  await user.click(radio('One'))
  expect(region).toBeEmptyDOMElement()
})

test('a half-finished answer is told how much is open', async () => {
  const { user } = openQuestion(matchQuestion())
  await user.selectOptions(screen.getByRole('combobox', { name: 'Confidence-building' }), 'Moscow')
  await user.click(button('Check'))
  expect(status()).toHaveTextContent('1 row still needs an answer.')
})

test.each([
  ['two', 'Right.'],
  ['five', 'Not right.'],
])('choosing %s is answered with “%s” in the standing status region', async (choice, words) => {
  const { user, onCheck } = openQuestion(question, { response: { choice } })
  const region = status()
  await user.click(button('Check'))
  expect(onCheck).toHaveBeenCalledOnce()
  expect(status()).toBe(region)
  expect(region).toHaveTextContent(words)
  expect(region).toHaveTextContent(question.explanation)
  expect(screen.getByRole('link', { name: 'Back to the passage' })).toHaveAttribute(
    'href',
    '/learn/border-cbms/a-border-inherited/',
  )
})

test('the pressed button keeps focus, and pressing again does nothing', async () => {
  const { user, onCheck } = openQuestion(question, { response: { choice: 'two' } })
  await tabTo(user, button('Check'))
  await user.keyboard('{Enter}{Enter}{Enter}')
  expect(button('Checked')).toHaveFocus()
  expect(onCheck).toHaveBeenCalledOnce()
})

test('trying again empties the card and leads back to its prompt', async () => {
  const { user } = openQuestion(question, { settled: true, response: { choice: 'five' } })
  await user.click(button('Try again'))
  expect(screen.getByRole('heading', { name: question.prompt })).toHaveFocus()
  expect(radio('Five')).not.toBeChecked()
  expect(status()).toBeEmptyDOMElement()
})

test('with feedback later nothing tells right from wrong, even once final', () => {
  openQuestion(question, { feedback: 'later', settled: true, response: { choice: 'five' } })
  expect(screen.queryByText(/right/i)).not.toBeInTheDocument()
  expect(screen.queryByText(question.explanation)).not.toBeInTheDocument()
  expect(document.querySelector('noscript')).toBeNull()
})

test('an explanation in a test shows no model answers', async () => {
  const { user, onCheck } = openQuestion(explainQuestion(), {
    feedback: 'later',
    response: { text: 'Secrecy feeds fear', covered: [] },
  })
  await user.click(button('Compare'))
  expect(onCheck).toHaveBeenCalledOnce()
  expect(screen.queryByText('Who knows need not fear.')).not.toBeInTheDocument()
})

test('hints open one at a time, and the button stays under the finger', async () => {
  const { user } = openQuestion(question)
  const [first = '', second = ''] = question.hints
  await user.click(button('Show a hint'))
  expect(screen.getByText(first).closest('[aria-live="polite"]')).not.toBeNull()
  expect(screen.queryByText(second)).not.toBeInTheDocument()
  await user.click(button('Show the next hint'))
  expect(screen.getByText(second)).toBeVisible()
  expect(button('No more hints')).toHaveFocus()
})

test('hints are numbered from 0 when they are opened', async () => {
  const onHint = vi.fn<(hint: number) => void>()
  const { user } = openQuestion(question, { hintsOpen: 1, onHint })
  await user.click(button('Show the next hint'))
  expect(onHint).toHaveBeenCalledWith(1)
})

test('certainty goes with the answer, in whichever order they are given', async () => {
  const { user, responses, certainties } = openQuestion(question, { askCertainty: true })
  const group = within(screen.getByRole('group', { name: 'How sure are you? (optional)' }))
  await user.click(group.getByRole('radio', { name: 'Fairly sure' }))
  expect(responses, 'certainty alone is no answer').toEqual([])
  expect(group.getByRole('radio', { name: 'Fairly sure' })).toBeChecked()
  await user.click(radio('One'))
  await user.click(group.getByRole('radio', { name: 'Sure' }))
  expect(responses).toEqual([{ choice: 'one' }, { choice: 'one' }])
  expect(certainties).toEqual([2, 3])
  await user.click(button('Check'))
  expect(screen.getByText('You were sure.')).toBeVisible()
})

test('a card that is given another question forgets what was missing', async () => {
  const other = singleChoiceQuestion({
    id: 'another-one',
    prompt: 'Another?',
    options: [option('yes', 'Yes', true), option('no', 'No')],
  })
  const { user, rerender } = openQuestion(question)
  await user.click(button('Check'))
  rerender(
    withSources(
      <QuestionCard
        question={other}
        seed={1}
        eyebrow=""
        response={undefined}
        askCertainty={false}
        hintsOpen={0}
        settled={false}
        feedback="now"
        onRespond={() => {}}
        onCheck={() => {}}
        headingLevel={2}
      />,
    ),
  )
  expect(status()).toBeEmptyDOMElement()
})

test('the page as built and its first paint agree for every kind', async () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {})
  const page = withSources(
    questionKindIds.map((kind) => (
      <QuestionCard
        key={kind}
        question={oneOfEachKind[kind]}
        seed={7}
        eyebrow="Check yourself"
        response={undefined}
        askCertainty
        hintsOpen={0}
        onHint={() => {}}
        settled={false}
        feedback="now"
        onRespond={() => {}}
        onCheck={() => {}}
        headingLevel={3}
      />
    )),
  )
  const holder = document.createElement('div')
  holder.innerHTML = renderToString(page)
  document.body.append(holder)
  onTestFinished(() => {
    holder.remove()
    errors.mockRestore()
  })
  const mended = vi.fn<(error: unknown) => void>()
  const root = await act(async () => hydrateRoot(holder, page, { onRecoverableError: mended }))
  expect(mended).not.toHaveBeenCalled()
  expect(errors).not.toHaveBeenCalled()
  const ids = [...holder.querySelectorAll('[id]')].map((node) => node.id)
  expect(new Set(ids).size, 'no id stands twice').toBe(ids.length)
  await userEvent.setup().click(within(holder).getByRole('radio', { name: 'Two' }))
  await act(async () => root.unmount())
})
