import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { act } from 'react'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { FindButton } from '#features/find/find-button.tsx'
import { createServerServices } from '#app/services.ts'
import { renderWithStores } from '#tests/support/render-with-stores.tsx'
import { loadSampleEngine } from './find-samples.ts'

const fetched = vi.fn<() => void>()
vi.mock('#content/find-catalog.ts', () => ({
  loadFind: async () => {
    fetched()
    return (await import('./find-samples.ts')).sampleContent
  },
}))

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
    this.open = true
  }
})
beforeEach(() => fetched.mockClear())

const show = () => renderWithStores(<FindButton />, createServerServices().learner)
const dialog = () => screen.findByRole('dialog', { name: 'Find' })

test('nothing is fetched before Find is asked for', async () => {
  show()
  await loadSampleEngine()
  expect(fetched).not.toHaveBeenCalled()
  expect(screen.queryByRole('dialog')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Find' }))
  expect(await dialog()).toHaveAttribute('open')
  await waitFor(() => expect(fetched).toHaveBeenCalledTimes(1))
})

test('the slash opens it, until it is switched off; Ctrl K always does', async () => {
  const { preferences } = show()
  act(() => preferences.actions.set({ slashFinds: false }))
  await userEvent.keyboard('/')
  await loadSampleEngine()
  expect(screen.queryByRole('dialog')).toBeNull()
  await userEvent.keyboard('{Control>}k{/Control}')
  expect(await dialog()).toHaveAttribute('open')
})

test('the slash opens it where it is on', async () => {
  show()
  await userEvent.keyboard('/')
  expect(await dialog()).toHaveAttribute('open')
})
