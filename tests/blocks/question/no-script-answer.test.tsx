// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { NoScriptAnswer } from '#blocks/question/no-script-answer.tsx'
import { questionKindIds, type Question } from '#domain/question/question.ts'
import { describeResponse, keyOf } from '#domain/question/registry.ts'
import { oneOfEachKind, singleChoiceQuestion } from '#tests/support/builders/question-builders.ts'
import { withSources } from '#tests/blocks/question-page.tsx'

/** What a browser without a script makes of it. */
function readWithoutScript(question: Question): HTMLElement {
  const page = document.createElement('div')
  const markup = renderToString(withSources(<NoScriptAnswer question={question} />))
  page.innerHTML = markup.replaceAll(/<\/?noscript>/g, '')
  expect(markup).toMatch(/^<noscript><details/)
  return page
}

test.each(questionKindIds)('%s gives its key and its explanation without a script', (kind) => {
  const question = oneOfEachKind[kind]
  const page = readWithoutScript(question)
  expect(page).toHaveTextContent('Show the answer and why')
  expect(page).toHaveTextContent(describeResponse(question, keyOf(question)))
  expect(page).toHaveTextContent(question.explanation)
})

test('every option stands there with its verdict, why and paragraphs', () => {
  const question = singleChoiceQuestion()
  const rows = within(readWithoutScript(question)).getAllByRole('listitem')
  expect(rows.map((row) => row.textContent)).toEqual(
    question.options.map((option) => {
      const verdict = option.right ? 'Right' : 'Not right'
      return `${option.text}${verdict}${option.why} Jia §I ¶2`
    }),
  )
})

test('it needs no style that the content policy forbids', () => {
  for (const kind of questionKindIds) {
    expect(readWithoutScript(oneOfEachKind[kind]).querySelector('[style]')).toBeNull()
  }
})
