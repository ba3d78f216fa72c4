import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { markOf, rowOf } from '#charts/frame/mark-of.ts'

function attributesOf(attributes: object): Record<string, string> {
  const { container } = render(<i {...attributes} />)
  const mark = container.querySelector('i')
  return Object.fromEntries([...(mark?.attributes ?? [])].map(({ name, value }) => [name, value]))
}

test('a mark names its cell and the value that it draws', () => {
  expect(attributesOf(markOf(0, 2, 'about 1,000'))).toEqual({
    'data-row': '0',
    'data-column': '2',
    'data-value': 'about 1,000',
  })
})

test('one whose size tells the value names its scale', () => {
  expect(attributesOf(markOf(3, 1, 435, 'days:width'))).toEqual({
    'data-row': '3',
    'data-column': '1',
    'data-value': '435',
    'data-scale': 'days:width',
  })
})

test('a name belongs to its row and draws no value', () => {
  expect(attributesOf(rowOf(0))).toEqual({ 'data-row': '0' })
})
