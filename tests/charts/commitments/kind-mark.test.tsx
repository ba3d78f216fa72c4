// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { KindMark } from '#charts/commitments/kind-mark.tsx'
import { clauseKinds } from '#domain/series/commitments/commitments-by-type.ts'

test('each kind has a sign of its own, which is hidden from readers who hear its name', () => {
  const signs = clauseKinds.map((kind) => {
    const { container } = render(<KindMark kind={kind} />)
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
    return container.querySelector('path')?.getAttribute('d')
  })
  expect(new Set(signs).size).toBe(clauseKinds.length)
})
