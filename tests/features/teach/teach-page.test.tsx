// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { TeachPage } from '#features/teach/teach-page.tsx'
import { sampleGuide } from './teach-samples.ts'

const { module, time, lessons } = sampleGuide
const content = {
  guides: [
    { module, time, lessons },
    { module: { ...module, id: 'forces', title: 'Forces', number: 2 }, time, lessons },
  ],
}

function renderTeach() {
  return render(
    <MemoryRouter>
      <TeachPage content={content} />
    </MemoryRouter>,
  )
}

test('every guide is listed in the order of the course, with its outcome and its time', () => {
  renderTeach()
  expect(
    ['Borders', 'Forces'].map((name) => screen.getByRole('link', { name }).getAttribute('href')),
  ).toEqual(['/teach/guide/borders/', '/teach/guide/forces/'])
  expect(screen.getAllByText('You can say who faced whom.')).toHaveLength(2)
  expect(
    screen.getByText('Module 2 · 2 lessons · 30 questions · about 39 minutes for a student'),
  ).toBeVisible()
})

test('the page says how to use the course in a class, and that answers stay with the student', () => {
  renderTeach()
  expect(screen.getByText('Assign by link')).toBeVisible()
  expect(screen.getByText(/stays? in their own browser/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'course.json' })).toHaveAttribute(
    'href',
    '../course.json',
  )
})

test('there are rules for a fair discussion of what is contested', () => {
  renderTeach()
  expect(screen.getByRole('heading', { name: 'A fair discussion, in any module' })).toBeVisible()
  expect(screen.getByText(/Xinjiang, Chechnya, Kashmir and Taiwan/)).toBeVisible()
})

test('other places of the course are linked where a class would use them', () => {
  renderTeach()
  for (const [name, href] of [
    ['The source lab', '/sources/lab/'],
    ['the timeline', '/timeline/'],
    ['Since the papers', '/since-the-papers/'],
    ['settings', '/settings/'],
  ] as const)
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', href)
})
