import { useEffect, useRef, useState } from 'react'
import type { Question, QuestionResponse } from '#domain/question/question.ts'
import { gradeResponse } from '#domain/question/registry.ts'
import type { QuestionCardProps } from '#blocks/question/question-card-props.ts'

type Pressed = {
  /** The question it was pressed on; a card may be given another one. */
  readonly question: string
  readonly press: number
  readonly missing?: string
  readonly comparing: boolean
}

export type Checking = {
  readonly problem: { readonly text: string; readonly press: number } | undefined
  /** An explanation whose model answers are open, so that it can be rated before it is final. */
  readonly comparing: boolean
  readonly check: () => void
  /** Makes a compared explanation final. */
  readonly finish: () => void
  /** For another try: nothing has been pressed yet, so no model answers are open. */
  readonly restart: () => void
  readonly respond: (response: QuestionResponse) => void
}

/** What pressing Check does: say what is missing, open the comparison, or make the response final. */
export function useChecking(
  card: QuestionCardProps,
  onRespond: (response: QuestionResponse) => void,
  statusId: string,
): Checking {
  const { question, response, settled, feedback, onCheck } = card
  const [pressed, setPressed] = useState<Pressed>()
  const here = pressed?.question === question.id && !settled ? pressed : undefined
  const press = (pressed?.press ?? 0) + 1
  useFeedbackInView(statusId, settled || here !== undefined, pressed?.press)

  function check() {
    if (settled || card.readOnly || !onCheck) return
    const grade = gradeResponse(question, response)
    if (grade.status === 'incomplete') {
      setPressed({ question: question.id, press, missing: grade.missing, comparing: false })
    } else if (question.kind === 'explain' && feedback === 'now') {
      setPressed({ question: question.id, press, comparing: true })
    } else {
      setPressed({ question: question.id, press, comparing: false })
      onCheck()
    }
  }
  const isComparing = here?.comparing === true || wasCompared(question, response)
  return {
    problem: here?.missing === undefined ? undefined : { text: here.missing, press: here.press },
    comparing: feedback === 'now' && !settled && isComparing,
    check,
    finish: () => onCheck?.(),
    restart: () => setPressed({ question: '', press, comparing: false }),
    respond(next) {
      // What was missing goes; the count of presses stays, or the next one would not be new.
      setPressed(
        pressed && {
          question: pressed.question,
          press: pressed.press,
          comparing: here?.comparing === true,
        },
      )
      onRespond(next)
    },
  }
}

/** Ticks or a rating are only given once the model answers are open, so a reload opens them again. */
function wasCompared(question: Question, response: unknown): boolean {
  if (question.kind !== 'explain' || typeof response !== 'object' || response === null) return false
  const rated = 'rating' in response && response.rating !== undefined
  return (
    rated ||
    ('covered' in response && Array.isArray(response.covered) && response.covered.length > 0)
  )
}

/** Feedback opens above and below the button that was pressed; the words are brought into view. */
function useFeedbackInView(statusId: string, shown: boolean, press: number | undefined) {
  const seen = useRef(press)
  useEffect(() => {
    if (!shown || press === seen.current) return
    seen.current = press
    const status = document.querySelector(`[id="${CSS.escape(statusId)}"]`)
    // Some environments that draw pages without a screen have no scrolling.
    if (status && 'scrollIntoView' in status) status.scrollIntoView({ block: 'nearest' })
  }, [shown, press, statusId])
}
