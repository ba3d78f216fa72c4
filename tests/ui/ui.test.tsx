import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, Route, Routes } from 'react-router'
import { expect, test, vi } from 'vitest'
import { AppLink } from '#ui/app-link.tsx'
import { Button } from '#ui/button.tsx'

test('an unavailable button does nothing and keeps its place in the tab order', async () => {
  const press = vi.fn<() => void>()
  const user = userEvent.setup()
  render(
    <Button unavailable onClick={press}>
      Next
    </Button>,
  )
  await user.tab()
  expect(screen.getByRole('button', { name: 'Next' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(press).not.toHaveBeenCalled()
})

test('a button never submits a form by accident', () => {
  render(<Button>Next</Button>)
  expect(screen.getByRole('button')).toHaveAttribute('type', 'button')
})

function openLink() {
  render(
    <MemoryRouter>
      <Routes>
        <Route path="/" element={<AppLink to="/glossary/">Glossary</AppLink>} />
        <Route path="/glossary" element={<p>arrived</p>} />
      </Routes>
    </MemoryRouter>,
  )
  return screen.getByRole('link', { name: 'Glossary' })
}

test('a link inside the app moves without loading the page anew', async () => {
  await userEvent.setup().click(openLink())
  expect(screen.getByText('arrived')).toBeVisible()
})

test.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])(
  'with %s pressed the browser does what it always does',
  (key) => {
    const link = openLink()
    const leftAlone = fireEvent.click(link, { [key]: true })
    expect(leftAlone, 'the default was not prevented').toBe(true)
    expect(screen.queryByText('arrived')).toBeNull()
  },
)
