import { act, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { loadLesson } from '#content/catalog.ts'
import { loadFigure } from '#charts/figure-loaders.ts'
import type { FigureId } from '#domain/series/figure.ts'
import { LessonContentProvider } from '#features/lesson/lesson-context.tsx'
import { LessonFigureBody } from '#features/lesson/lesson-figure-body.tsx'
import { preloadIslands } from '#features/lesson/lesson-page.tsx'
import { figureOf } from '#tests/support/builders/figures.ts'

async function openFigure(module: string, lesson: string, id: FigureId) {
  const [{ content }] = await Promise.all([
    loadLesson(module, lesson),
    preloadIslands(module, lesson),
    loadFigure(id),
  ])
  await act(async () => {
    render(
      <MemoryRouter>
        <LessonContentProvider content={content}>
          <Suspense>
            <LessonFigureBody id={id} />
          </Suspense>
        </LessonContentProvider>
      </MemoryRouter>,
    )
  })
}

test('a figure of a lesson asks first', async () => {
  await openFigure('border-cbms', 'cutting-forces', 'road-1990-1997')
  const { predict } = figureOf('road-1990-1997')
  expect(screen.getByRole('figure')).toHaveAccessibleName(predict?.ask ?? 'no question')
})

test('a figure that a check of its lesson asks about already does not ask again', async () => {
  await openFigure('border-cbms', 'did-it-work', 'border-agreements')
  const { predict, title } = figureOf('border-agreements')
  expect(predict).toBeDefined()
  expect(screen.getByRole('figure')).toHaveAccessibleName(title)
})
