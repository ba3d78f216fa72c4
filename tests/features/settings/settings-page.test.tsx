// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import '#tests/support/jsdom-setup.ts'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, onTestFinished, test } from 'vitest'
import { createServerServices, createServices } from '#app/services.ts'
import { SettingsPage } from '#features/settings/settings-page.tsx'
import { StoreProvider } from '#store/store-context.tsx'

function renderSettings() {
  const stores = createServices()
  onTestFinished(() => {
    stores.learner.actions.stop()
    stores.preferences.actions.stop()
    window.localStorage.clear()
    const { dataset } = document.documentElement
    delete dataset['theme']
    delete dataset['text']
  })
  stores.preferences.actions.start()
  render(
    <StoreProvider stores={stores}>
      <MemoryRouter>
        <SettingsPage loadAnswered={async () => new Map()} />
      </MemoryRouter>
    </StoreProvider>,
  )
  return stores
}

const radio = (group: string, name: string) =>
  within(screen.getByRole('group', { name: group })).getByRole('radio', { name })

test('a theme applies to the whole page at once, and System takes it back', async () => {
  renderSettings()
  expect(radio('Theme', 'System')).toBeChecked()
  await userEvent.click(radio('Theme', 'Dark'))
  expect(document.documentElement).toHaveAttribute('data-theme', 'dark')
  await userEvent.click(radio('Theme', 'System'))
  expect(document.documentElement).not.toHaveAttribute('data-theme')
})

test('text size applies at once, by keyboard', async () => {
  renderSettings()
  radio('Text size', 'Normal').focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(radio('Text size', 'Large')).toBeChecked()
  expect(document.documentElement).toHaveAttribute('data-text', 'large')
})

test('the certainty question can be turned off, and the choice is kept', async () => {
  renderSettings()
  await userEvent.click(
    screen.getByRole('checkbox', { name: 'Ask how sure I am with each answer' }),
  )
  const again = createServices()
  again.preferences.actions.start()
  expect(again.preferences.getState().certaintyAsked).toBe(false)
  again.preferences.actions.stop()
  again.learner.actions.stop()
})

test('the single key that opens Find can be switched off, and the choice is kept', async () => {
  renderSettings()
  await userEvent.click(screen.getByRole('checkbox', { name: 'The key / opens Find' }))
  const again = createServices()
  again.preferences.actions.start()
  expect(again.preferences.getState().slashFinds).toBe(false)
  again.preferences.actions.stop()
  again.learner.actions.stop()
})

test('the built page says without a script what needs one, and what is kept', () => {
  const html = renderToString(
    <StoreProvider stores={createServerServices()}>
      <MemoryRouter>
        <SettingsPage loadAnswered={async () => new Map()} />
      </MemoryRouter>
    </StoreProvider>,
  )
  expect(html).toMatch(/<noscript>.*Changing settings needs JavaScript/)
  expect(html).toContain('What is kept')
  expect(html).not.toContain('style=')
})
