import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ground, Grounds } from '#charts/balance/grounds.tsx'

test('every ground that a mark may name is there', () => {
  const { container } = render(<Grounds />)
  const ids = [...container.querySelectorAll('pattern')].map(({ id }) => `url(#${id})`)
  expect(ids.toSorted()).toEqual(Object.values(ground).toSorted())
})
