// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { fireEvent, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { questionViews } from '#blocks/question-views/question-views.tsx'
import { questionKindIds, type Question, type QuestionKindId } from '#domain/question/question.ts'
import { isRight } from '#domain/question/grade.ts'
import { gradeResponse, keyOf } from '#domain/question/registry.ts'
import { oneOfEachKind } from '#tests/support/builders/question-builders.ts'
import { openQuestion, pressByKey, tabTo } from '#tests/blocks/question-page.tsx'

const radio = (name: string) => screen.getByRole('radio', { name })

/** A native menu opens outside the page, so jsdom cannot turn its keys into a choice. */
async function chooseInMenu(user: UserEvent, menu: HTMLElement, text: string) {
  await tabTo(user, menu)
  const option = within(menu).getByRole<HTMLOptionElement>('option', { name: text })
  fireEvent.change(menu, { target: { value: option.value } })
}

async function typeIn(user: UserEvent, field: HTMLElement, text: string) {
  await tabTo(user, field)
  await user.keyboard(text)
}

/** Tab stops at one radio of a group; the arrows choose among them. */
async function chooseByArrows(user: UserEvent, name: string) {
  const group = within(radio(name).closest<HTMLElement>('[role="radiogroup"]') ?? document.body)
  const first = group.getAllByRole<HTMLInputElement>('radio')[0]
  if (!first) throw new Error('The group has no radio.')
  await tabTo(user, first)
  await user.keyboard(' ')
  for (let presses = 0; presses < 5 && !radio(name).matches(':checked'); presses += 1) {
    await user.keyboard('{ArrowDown}')
  }
  expect(radio(name)).toBeChecked()
}

/** How the right answer to each sample question is given by keys alone. */
const byKeys: Record<QuestionKindId, (user: UserEvent) => Promise<void>> = {
  'single-choice': (user) => chooseByArrows(user, 'Two'),
  async 'multiple-choice'(user) {
    for (const name of ['China', 'Kazakhstan', 'Russia']) {
      await tabTo(user, screen.getByRole('checkbox', { name }))
      await user.keyboard(' ')
    }
  },
  async order(user) {
    const right = oneOfEachKind.order.items.map((item) => item.text)
    for (const text of right.toReversed()) {
      await tabTo(user, screen.getByRole('button', { name: `Move up: ${text}` }))
      for (const _step of right) await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    }
  },
  async match(user) {
    const menu = (name: string) => screen.getByRole('combobox', { name })
    await chooseInMenu(user, menu('Confidence-building'), 'Shanghai')
    await chooseInMenu(user, menu('Reduction of forces'), 'Moscow')
  },
  async sort(user) {
    for (const item of oneOfEachKind.sort.items) {
      const group = oneOfEachKind.sort.groups.find(({ id }) => id === item.group)
      const menu = screen.getByRole('combobox', { name: item.text })
      await chooseInMenu(user, menu, group?.text ?? '')
    }
  },
  number: (user) =>
    typeIn(user, screen.getByRole('textbox', { name: 'Your answer, in km' }), '7000'),
  async cloze(user) {
    const menu = screen.getByRole('combobox', { name: 'Blank 1 of 2' })
    await chooseInMenu(user, menu, 'Shanghai')
    await typeIn(user, screen.getByRole('textbox', { name: 'Blank 2 of 2' }), 'Five')
  },
  async 'chart-reading'(user) {
    const field = (name: string) => screen.getByRole('spinbutton', { name })
    await typeIn(user, field('Months to first'), '72')
    await typeIn(user, field('Months to second'), '12')
  },
  async conflict(user) {
    await chooseByArrows(user, 'Ding’s text')
    await chooseByArrows(user, 'The order of events in the same source')
  },
  explain: (user) =>
    typeIn(user, screen.getByRole('textbox', { name: 'Your explanation' }), 'Fear needs secrecy'),
}

test('every kind has a view', () => {
  expect(Object.keys(questionViews)).toEqual([...questionKindIds])
})

test.each(questionKindIds)('%s is answered and checked by keyboard alone', async (kind) => {
  const question: Question = oneOfEachKind[kind]
  const { user, responses, onCheck } = openQuestion(question)
  await byKeys[kind](user)
  const grade = gradeResponse(question, responses.at(-1))
  expect(kind === 'explain' ? grade.status === 'unscored' : isRight(grade)).toBe(true)
  expect(onCheck, 'answering checks nothing').not.toHaveBeenCalled()
  await pressByKey(user, kind === 'explain' ? 'Compare' : 'Check')
  if (kind === 'explain') await pressByKey(user, 'Done')
  expect(onCheck).toHaveBeenCalledOnce()
})

test.each(questionKindIds)('%s is named by its prompt', (kind) => {
  const question = oneOfEachKind[kind]
  openQuestion(question)
  const role = kind === 'single-choice' ? 'radiogroup' : 'group'
  expect(screen.getByRole(role, { name: question.prompt })).toBeVisible()
})

test.each(questionKindIds)('%s only tells once it is settled', async (kind) => {
  const question: Question = oneOfEachKind[kind]
  const { user, responses, container } = openQuestion(question, {
    settled: true,
    response: keyOf(question),
  })
  for (const field of container.querySelectorAll<HTMLElement>('input, textarea, select')) {
    if (field.matches('select')) fireEvent.change(field, { target: { value: '' } })
    else await user.click(field)
    if (field.matches('[type=text], [type=number], textarea')) await user.keyboard('9')
  }
  expect(responses).toEqual([])
})

test.each(questionKindIds)('%s only tells while it may only be read', async (kind) => {
  const question: Question = oneOfEachKind[kind]
  const { user, responses, container } = openQuestion(question, { readOnly: true })
  for (const button of screen.queryAllByRole('button')) await user.click(button)
  for (const field of container.querySelectorAll<HTMLElement>('input, textarea, select')) {
    const options = field instanceof HTMLSelectElement ? field.options.length : 0
    if (field instanceof HTMLSelectElement) {
      fireEvent.change(field, { target: { value: field.options[options - 1]?.value } })
    } else await user.click(field)
    if (field.matches('[type=text], [type=number], textarea')) await user.keyboard('9')
  }
  expect(responses).toEqual([])
  expect(screen.queryByText('Right')).not.toBeInTheDocument()
})

/** What each sample question must say about its parts once settled. */
const reasons: Record<QuestionKindId, readonly (readonly [text: string, times: number])[]> = {
  'single-choice': [
    ['The text differs.', 2],
    ['That is the number given.', 1],
  ],
  'multiple-choice': [
    ['The text differs.', 2],
    ['That is the number given.', 3],
  ],
  order: [['The passage says so.', 4]],
  match: [['The passage says so.', 2]],
  sort: [['The passage says so.', 3]],
  number: [['The answer: 7,000 km', 1]],
  cloze: [
    ['That is the number given.', 1],
    ['The passage says so.', 1],
  ],
  'chart-reading': [['The passage says so.', 2]],
  conflict: [
    ['The text differs.', 2],
    ['That is the number given.', 2],
  ],
  explain: [
    ['Who knows need not fear.', 1],
    ['Notice costs little.', 1],
  ],
}

test.each(questionKindIds)('%s says of every part why it is right or wrong', (kind) => {
  const question: Question = oneOfEachKind[kind]
  // The key of an explanation is a model answer, which would then stand there twice.
  const response = kind === 'explain' ? { text: 'My own words', covered: [] } : keyOf(question)
  openQuestion(question, { settled: true, response })
  for (const [text, times] of reasons[kind]) expect(screen.getAllByText(text)).toHaveLength(times)
  // The card itself adds one mark for the key.
  const marks = screen.getAllByRole('link', { name: 'Jia §I ¶2' })
  const parts = reasons[kind].reduce((sum, [, times]) => sum + times, 0)
  expect(marks.length).toBeGreaterThanOrEqual(kind === 'number' ? 1 : parts + 1)
})
