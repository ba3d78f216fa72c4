/** What a person does in a quiz of `plainQuestion`s, by the words on the page. */
import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'

export const press = (user: UserEvent, name: string | RegExp) =>
  user.click(screen.getByRole('button', { name }))

/** From the quiz's start page to its first question. */
export async function begin(user: UserEvent, mode: 'Practice' | 'Test', count = 3): Promise<void> {
  await user.click(await screen.findByRole('radio', { name: new RegExp(`^${mode}`) }))
  await press(user, /^Start/)
  await screen.findByRole('region', { name: `Question 1 of ${count}` })
}

/** The id of the question on the page. */
export function asked(): string {
  const prompt = screen.getByRole('heading', { name: /^Prompt of/ }).textContent
  return prompt.replace('Prompt of ', '').replace('?', '')
}

export async function answer(user: UserEvent, which: 'Right' | 'Wrong'): Promise<void> {
  await user.click(screen.getByRole('radio', { name: `${which} ${asked()}` }))
}

export const goOn = (user: UserEvent) => press(user, /^Next question/)

export async function handIn(user: UserEvent): Promise<void> {
  await press(user, 'Look over')
  await press(user, /^(Hand in|Finish and review)$/)
  await press(user, /^Yes, /)
}
