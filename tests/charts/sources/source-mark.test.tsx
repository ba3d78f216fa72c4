// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SourceMark } from '#charts/sources/source-mark.tsx'

const chinese = { by: 'ding', elsewhere: false, unsure: false } as const

test('the three kinds have three outlines', () => {
  const outlines = (['press', 'scholarship', 'official'] as const).map((kind) => {
    const { container } = render(<SourceMark kind={kind} {...chinese} />)
    return container.querySelector('[class*="outline"]')?.getAttribute('d')
  })
  expect(new Set(outlines).size).toBe(3)
})

test('a source from elsewhere is told from a Chinese one by its form, and each author by his own', () => {
  const form = (props: { by: 'jia' | 'ding'; elsewhere: boolean }) =>
    render(<SourceMark kind="press" unsure={false} {...props} />)
      .container.querySelector('g')
      ?.getAttribute('class')
  expect(form({ by: 'jia', elsewhere: true })).toContain('elsewhere')
  expect(form({ by: 'jia', elsewhere: false })).not.toContain('elsewhere')
  expect(form({ by: 'jia', elsewhere: false })).not.toBe(form({ by: 'ding', elsewhere: false }))
})

test('an unsure year is a question mark on the source', () => {
  const { container } = render(<SourceMark kind="press" {...chinese} unsure />)
  expect(container.querySelector('text')?.textContent).toBe('?')
})

test('in a drawing it stands around its place, in a line of text it flows', () => {
  const at = (y?: string) =>
    render(<SourceMark kind="press" {...chinese} {...(y && { y })} />)
      .container.querySelector('svg')
      ?.getAttribute('x')
  expect(at('2rem')).toBe('-0.5rem')
  expect(at()).toBeNull()
})
