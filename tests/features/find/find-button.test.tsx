import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { act } from 'react'
import { expect, test } from 'vitest'
import { createServerServices } from '#app/services.ts'
import { FindButton } from '#features/find/find-button.tsx'
import { renderWithStores } from '#tests/support/render-with-stores.tsx'
import { loadSampleEngine } from './find-samples.ts'

const show = () => renderWithStores(<FindButton />, createServerServices().learner)
const dialog = () => screen.findByRole('dialog', { name: 'Find' })

test('the button opens Find', async () => {
  show()
  expect(screen.queryByRole('dialog')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Find' }))
  expect(await dialog()).toHaveAttribute('open')
})

test('the slash opens it where it is on', async () => {
  show()
  await userEvent.keyboard('/')
  expect(await dialog()).toHaveAttribute('open')
})

test('once the slash is switched off, Ctrl K still opens it', async () => {
  const { preferences } = show()
  act(() => preferences.actions.set({ slashFinds: false }))
  await userEvent.keyboard('/')
  await loadSampleEngine()
  expect(screen.queryByRole('dialog')).toBeNull()
  await userEvent.keyboard('{Control>}k{/Control}')
  expect(await dialog()).toHaveAttribute('open')
})
