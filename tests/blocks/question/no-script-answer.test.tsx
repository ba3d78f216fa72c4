import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { NoScriptAnswer } from '#blocks/question/no-script-answer.tsx'
import { SourcesProvider } from '#blocks/sources-context.tsx'
import type { Question } from '#domain/question/question.ts'
import { explainQuestion, orderQuestion } from '#tests/support/builders/question-builders.ts'

const none = { statements: {}, discrepancies: {}, figures: {}, terms: {} }
const textOf = (question: Question) =>
  renderToStaticMarkup(
    <SourcesProvider sources={none}>
      <NoScriptAnswer question={question} />
    </SourcesProvider>,
  )

test('the key is told in words', () => {
  const question = orderQuestion()
  expect(textOf(question)).toContain(question.items[0]?.text)
})

test('each model answer of an explanation is shown once', () => {
  const question = explainQuestion()
  const html = textOf(question)
  for (const { text } of question.models) expect(html.split(text)).toHaveLength(2)
})
