import { fireEvent, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { pressByKey, tabTo } from '#tests/blocks/question-page.tsx'
import {
  askingFigure,
  choosePredict,
  linePredict,
  openAsking,
  placePredict,
} from './asking-page.tsx'

const ladder = askingFigure('accession-ladder', placePredict)
const chosenLadder = askingFigure('accession-ladder', choosePredict)
const matrix = askingFigure('agenda-matrix', linePredict)

const field = (name: string) => screen.getByRole('spinbutton', { name })
const outcome = () => screen.getByText('Your prediction').closest('[role="group"]')

async function typeInto(user: UserEvent, name: string, text: string) {
  await tabTo(user, field(name))
  await user.keyboard(text)
}

describe('while a figure asks', () => {
  test('it is named by its question and not by its finding', async () => {
    await openAsking(ladder)
    expect(screen.getByRole('figure')).toHaveAccessibleName(placePredict.ask)
    expect(screen.getByRole('group', { name: placePredict.ask })).toBeVisible()
  })

  test('no name of anything to use tells an answer, and no scale stands on one', async () => {
    await openAsking(ladder)
    const panel = screen.getByRole('group', { name: placePredict.ask })
    expect(panel).not.toHaveTextContent(/1,?481|1,?802/)
    for (const role of ['slider', 'spinbutton', 'button'])
      expect(within(panel).queryAllByRole(role, { name: /1,?481|1,?802/ })).toEqual([])
    for (const scale of screen.getAllByRole('slider', { name: /on a scale$/ })) {
      expect(scale).toHaveAttribute('aria-valuetext', 'Not set yet')
      expect(scale).toHaveValue('1500')
    }
  })

  test('the rule of grading can be read before anything is set', async () => {
    await openAsking(ladder)
    expect(
      screen.getByText(
        'Full marks up to 50 days off; from there less and less, and none from 850 days off.',
      ),
    ).toBeVisible()
  })

  test('what is still open is said, as often as somebody checks, and the figure stays covered', async () => {
    const { user } = await openAsking(ladder)
    const said = within(screen.getByRole('group', { name: placePredict.ask })).getByRole('status')
    await pressByKey(user, 'Check my prediction')
    expect(said).toHaveTextContent('2 points still need a prediction.')
    await typeInto(user, 'To the rules for joining', '1000')
    expect(said).toBeEmptyDOMElement()
    await pressByKey(user, 'Check my prediction')
    expect(said).toHaveTextContent('1 point still needs a prediction.')
    expect(screen.getByRole('figure')).toHaveAccessibleName(placePredict.ask)
  })
})

describe('values set by keyboard', () => {
  async function predictBoth() {
    const page = await openAsking(ladder)
    await typeInto(page.user, 'To the chair of an observer', '1500')
    await typeInto(page.user, 'To the rules for joining', '1452')
    await pressByKey(page.user, 'Check my prediction')
    return page
  }

  test('uncover the figure and bring the focus to what came of them', async () => {
    await predictBoth()
    expect(screen.getByRole('figure')).toHaveAccessibleName(ladder.title)
    expect(outcome()).toHaveFocus()
    expect(outcome()).toHaveTextContent('Near Of 2 values: 1 right, 1 near.')
    expect(outcome()).toHaveAccessibleName(placePredict.ask)
  })

  test('are told against the figure’s, with the distance, the reason and its paragraph', async () => {
    await predictBoth()
    const full = within(
      screen.getByRole('region', { name: 'What you said and what the figure shows' }),
    )
    const [observers, rules] = full.getAllByRole('listitem')
    expect(observers).toHaveTextContent(
      'Right You said 1,500 days, the figure shows 1,481 days, off by 19 days.',
    )
    expect(rules).toHaveTextContent(
      'Near You said 1,452 days, the figure shows 1,802 days, off by 350 days.',
    )
    expect(rules).toHaveTextContent('The longest wait of all.')
    expect(full.getAllByRole('link', { name: 'Jia §I ¶2' })[1]).toHaveAttribute(
      'href',
      '/evidence/somewhere/',
    )
  })

  test('are told to whoever listens', async () => {
    await predictBoth()
    expect(screen.getByRole('status')).toHaveTextContent(
      'Near. Of 2 values: 1 right, 1 near. The figure is shown.',
    )
  })
})

test('one value by itself is told in full above the drawing', async () => {
  const predict = { ...placePredict, points: placePredict.points.slice(0, 1) }
  const { user } = await openAsking(askingFigure('accession-ladder', predict))
  await typeInto(user, 'To the chair of an observer', '2900')
  await pressByKey(user, 'Check my prediction')
  expect(outcome()).toHaveTextContent(
    'Far off You said 2,900 days, the figure shows 1,481 days, off by 1,419 days.',
  )
})

describe('a choice made by keyboard', () => {
  test('that is right says so', async () => {
    const { user } = await openAsking(chosenLadder)
    await tabTo(user, screen.getByRole('radio', { name: 'Becoming observers' }))
    await user.keyboard('{ArrowDown}')
    await pressByKey(user, 'Check my prediction')
    expect(outcome()).toHaveFocus()
    expect(outcome()).toHaveTextContent('Right You chose “Getting rules”.')
  })

  test('that is not names the right one, and every option has its value and its reason', async () => {
    const { user } = await openAsking(chosenLadder)
    await tabTo(user, screen.getByRole('radio', { name: 'Becoming observers' }))
    await user.keyboard(' ')
    await pressByKey(user, 'Check my prediction')
    expect(outcome()).toHaveTextContent(
      'Not right You chose “Becoming observers”; the figure shows “Getting rules”.',
    )
    const chosen = screen.getByRole('radio', { name: 'Becoming observers: 1,481' })
    expect(chosen).toBeChecked()
    expect(chosen).toHaveAccessibleDescription(/^Not right Your choice It was shorter\./)
    expect(screen.getByRole('radio', { name: 'Getting rules: 1,802' })).toHaveAccessibleDescription(
      /^Right It was longer\./,
    )
  })

  test('is asked for before the figure is uncovered', async () => {
    const { user } = await openAsking(chosenLadder)
    await pressByKey(user, 'Check my prediction')
    expect(screen.getByText('Choose an answer first.')).toBeVisible()
  })
})

describe('a line', () => {
  const scaleOf = (name: string) => screen.getByRole('slider', { name: `${name}, on a scale` })

  test('has its beginning told and nothing else', async () => {
    await openAsking(matrix)
    expect(screen.getByText('The first is drawn already.')).toBeVisible()
    expect(screen.queryByRole('slider', { name: /Shanghai/ })).not.toBeInTheDocument()
  })

  test('is set on its scales and told stop by stop', async () => {
    const { user } = await openAsking(matrix)
    for (const [name, value] of [
      ['Moscow', '3'],
      ['Almaty', '9'],
      ['Bishkek', '16'],
    ] as const)
      fireEvent.change(scaleOf(name), { target: { value } })
    expect(field('Almaty')).toHaveValue(9)
    await pressByKey(user, 'Check my prediction')
    expect(outcome()).toHaveTextContent('Near Of 3 values: 1 right, 1 near, 1 far off.')
    const full = within(
      screen.getByRole('region', { name: 'What you said and what the figure shows' }),
    )
    expect(full.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
      expect.stringContaining('You said 3 topics, the figure shows 3 topics.'),
      expect.stringContaining('off by 1 topic.'),
      expect.stringContaining('off by 9 topics.'),
    ])
    expect(full.getByText('It is no steady climb.')).toBeVisible()
  })
})

describe('a reader who does not want to predict', () => {
  test('sees the figure by one press, with the focus on its finding', async () => {
    const { user } = await openAsking(ladder)
    await pressByKey(user, 'Show the figure')
    expect(screen.getByRole('figure')).toHaveAccessibleName(ladder.title)
    expect(screen.getByText(ladder.title, { selector: 'figcaption p' })).toHaveFocus()
    expect(screen.getByRole('status')).toHaveTextContent('The figure is shown.')
    expect(screen.queryByText('Your prediction')).not.toBeInTheDocument()
  })

  test('sees it at once where its address has something set', async () => {
    const state = { choices: { year: '2001' }, onChoose: vi.fn<() => void>() }
    await openAsking(ladder, { state })
    expect(screen.getByRole('figure')).toHaveAccessibleName(ladder.title)
    expect(screen.queryByRole('button', { name: 'Show the figure' })).not.toBeInTheDocument()
  })

  test('sees it at once where a question has asked already', async () => {
    await openAsking(ladder, { open: true })
    expect(screen.getByRole('figure')).toHaveAccessibleName(ladder.title)
    expect(screen.queryByRole('button', { name: 'Show the figure' })).not.toBeInTheDocument()
  })
})
