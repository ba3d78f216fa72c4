import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, onTestFinished, test, vi } from 'vitest'
import { CopyButton } from '#charts/take-away/copy-button.tsx'

function clipboard(writeText: (text: string) => Promise<void>) {
  const kept = Object.getOwnPropertyDescriptor(navigator, 'clipboard')
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })
  onTestFinished(() => {
    if (kept) Object.defineProperty(navigator, 'clipboard', kept)
    else Reflect.deleteProperty(navigator, 'clipboard')
  })
}

async function press(writeText?: (text: string) => Promise<void>) {
  const person = userEvent.setup({ writeToClipboard: false })
  clipboard(writeText ?? (() => Promise.reject(new Error('refused'))))
  const onSaid = vi.fn<(said: string) => void>()
  render(<CopyButton label="Copy the link" text="https://a/b" copied="Copied." onSaid={onSaid} />)
  await person.click(screen.getByRole('button', { name: 'Copy the link' }))
  return { onSaid, person }
}

test('the text is copied, and that is said', async () => {
  const written: string[] = []
  const { onSaid } = await press(async (text) => void written.push(text))
  expect(written).toEqual(['https://a/b'])
  expect(onSaid).toHaveBeenCalledExactlyOnceWith('Copied.')
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('where it cannot be copied, it stands marked in a field, and what to do is said', async () => {
  const { onSaid, person } = await press()
  const field = screen.getByRole('textbox', { name: 'Copy the link: the text' })
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('it is no field')
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('https://a/b')
  expect(field).toHaveFocus()
  expect(field.readOnly).toBe(true)
  expect(onSaid).toHaveBeenCalledWith(expect.stringContaining('copy it with your own keys'))
  await person.click(screen.getByRole('button'))
  expect(screen.getByRole('textbox')).toHaveFocus()
})
