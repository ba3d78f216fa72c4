import { useState } from 'react'
import type { QuestionCardProps } from '#blocks/question/question-card-props.ts'
import type { Certainty } from '#domain/attempt/learner-event.ts'

type OwnCertainty = {
  readonly certainty: Certainty | undefined
  readonly choose: (certainty: Certainty) => void
  readonly respond: (response: unknown) => void
}

/** Certainty belongs to an answer, so one that is given first is held until there is an answer. */
export function useCertainty(card: QuestionCardProps): OwnCertainty {
  const { question, response, onRespond } = card
  const [early, setEarly] = useState<{ question: string; certainty: Certainty }>()
  const held = early?.question === question.id && !card.settled ? early.certainty : undefined
  const certainty = card.certainty ?? held
  return {
    certainty,
    choose(level) {
      if (response === undefined) setEarly({ question: question.id, certainty: level })
      else onRespond(response, level)
    },
    respond(next) {
      setEarly(undefined)
      onRespond(next, certainty)
    },
  }
}
