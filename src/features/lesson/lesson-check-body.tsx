import { use } from 'react'
import { QuestionCard } from '#blocks/question/question-card.tsx'
import { contentVersion, loadLessonParts } from '#content/catalog.ts'
import { isFinal } from '#domain/attempt/final-response.ts'
import { lessonPath } from '#domain/lesson/addresses.ts'
import type { Question } from '#domain/question/question.ts'
import { useSoloAttempt } from '#store/learner/use-solo-attempt.ts'
import { selectCertaintyAsked } from '#store/preferences/preferences-selectors.ts'
import { usePreferences } from '#store/store-context.tsx'
import { useLesson } from './lesson-context.tsx'
import { PartSources } from './part-sources.tsx'

/** A check in the text: answered at once, explained at once, tried again as often as wanted. */
export function LessonCheckBody({ id }: { readonly id: string }) {
  const { module, lesson } = useLesson()
  const parts = use(loadLessonParts(module.id, lesson.id))
  const question = parts.questions[id]
  if (!question) throw new Error(`The lesson has no question “${id}”.`)
  return (
    <PartSources parts={parts}>
      <Check question={question} />
    </PartSources>
  )
}

function Check({ question }: { readonly question: Question }) {
  const { module, lesson } = useLesson()
  const { id } = question
  const askCertainty = usePreferences(selectCertaintyAsked)
  const solo = useSoloAttempt({
    mode: 'check',
    source: `${module.id}/${lesson.id}`,
    question: id,
    contentVersion,
  })
  const { attempt } = solo
  const given = attempt?.responses.get(id)
  const [, section] = question.section.split('#')
  return (
    <QuestionCard
      question={question}
      seed={solo.seed}
      eyebrow="Check yourself"
      headingLevel={3}
      feedback="now"
      askCertainty={askCertainty}
      response={given?.response}
      {...(given?.certainty ? { certainty: given.certainty } : {})}
      hintsOpen={attempt?.hintsOpened.get(id)?.length ?? 0}
      settled={attempt ? isFinal(attempt, id) : false}
      onRespond={solo.respond}
      onHint={solo.openHint}
      onCheck={solo.check}
      onAgain={solo.again}
      lessonLink={{ to: lessonPath(module.id, lesson.id, section), text: 'Back to the passage' }}
    />
  )
}
