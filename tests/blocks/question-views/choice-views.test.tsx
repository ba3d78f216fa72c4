// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import {
  multipleChoiceQuestion,
  singleChoiceQuestion,
} from '#tests/support/builders/question-builders.ts'
import { openQuestion } from '#tests/blocks/question-page.tsx'

test('each option is described by its verdict, whose it is, and why', () => {
  openQuestion(singleChoiceQuestion(), { settled: true, response: { choice: 'five' } })
  const radio = (name: string) => screen.getByRole('radio', { name })
  expect(radio('Five')).toHaveAccessibleDescription(/^Not right Your choice\s*The text differs\./)
  expect(radio('Two')).toHaveAccessibleDescription(/^Right\s*That is the number given\./)
  expect(radio('One')).toHaveAccessibleDescription(/^Not right\s*The text differs\./)
})

test('a right option that was passed over is named as such where several count', () => {
  openQuestion(multipleChoiceQuestion(), {
    settled: true,
    response: { choices: ['china', 'india'] },
  })
  const said = (name: string) => screen.getByRole('checkbox', { name })
  expect(said('China')).toHaveAccessibleDescription(/^Right Your choice/)
  expect(said('Russia')).toHaveAccessibleDescription(/^Right You left it out/)
  expect(said('India')).toHaveAccessibleDescription(/^Not right Your choice/)
  expect(said('Uzbekistan')).toHaveAccessibleDescription(/^Not right\s*The text/)
})

test('a second press on a ticked option takes it back', async () => {
  const { user, responses } = openQuestion(multipleChoiceQuestion())
  const china = screen.getByRole('checkbox', { name: 'China' })
  await user.click(china)
  await user.click(screen.getByRole('checkbox', { name: 'India' }))
  await user.click(china)
  expect(responses.at(-1)).toEqual({ choices: ['india'] })
})

test('right and wrong differ in shape, not in colour alone', () => {
  openQuestion(singleChoiceQuestion(), { settled: true, response: { choice: 'five' } })
  const shape = (word: string) => {
    const words = within(screen.getByRole('radiogroup')).getAllByText(word)
    return words[0]?.parentElement?.parentElement?.querySelector('path')?.getAttribute('d')
  }
  expect(shape('Right')).toMatch(/^M/)
  expect(shape('Right')).not.toBe(shape('Not right'))
})
