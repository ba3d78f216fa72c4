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

test('where it cannot be loaded the button says so, and pressing again opens it', async () => {
  const load = () => import('#features/find/search/load-find.ts')
  let tries = 0
  const failsOnce: typeof load = () => {
    tries += 1
    return tries === 1 ? Promise.reject(new Error('offline')) : load()
  }
  renderWithStores(<FindButton load={failsOnce} />, createServerServices().learner)
  await userEvent.click(screen.getByRole('button', { name: 'Find' }))
  const again = await screen.findByRole('button', { name: 'Find: not loaded, try again' })
  await userEvent.click(again)
  expect(await dialog()).toHaveAttribute('open')
  expect(again).toHaveAccessibleName('Find')
})
