// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CoderKey } from '#charts/matrix/coder-key.tsx'

test('the key explains each mark once, silence only where it is drawn', () => {
  const { container, unmount } = render(<CoderKey boundary="from here on" />)
  for (const text of ['both name it', 'only Jia', 'only Ding', 'neither', 'from here on'])
    expect(screen.getByText(text)).toBeDefined()
  expect(container.querySelector('[data-untold]')).toBeNull()
  unmount()
  render(<CoderKey boundary="from here on" withSilence />)
  expect(
    screen.getByText('Jia does not tell of it').querySelector('[data-untold="jia"]'),
  ).not.toBeNull()
})
