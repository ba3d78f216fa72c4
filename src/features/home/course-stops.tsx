import { counted } from '#blocks/attempt/attempt-words.ts'
import { borderOfState } from '#blocks/mastery/border-of-state.ts'
import { lessonPath, objectivesPath, quizPath, sincePath } from '#domain/lesson/addresses.ts'
import type { ModuleOutline, PlannedModule, Years } from '#domain/lesson/course.ts'
import { finalId } from '#domain/lesson/course-quizzes.ts'
import { quizDone } from '#domain/lesson/next-step.ts'
import type { CourseMap } from '#domain/lesson/page-content.ts'
import type { MasteryState } from '#domain/mastery/mastery.ts'
import { selectReady, selectRecord } from '#store/learner/learner-selectors.ts'
import { useLearner } from '#store/store-context.tsx'
import { AppLink } from '#ui/app-link.tsx'
import { WayStop } from '#ui/way.tsx'
import styles from './home-page.module.css'

/** The quiz over everything, at the end of the way. */
export function FinalStop({ course }: { readonly course: CourseMap }) {
  const ready = useLearner(selectReady)
  const record = useLearner(selectRecord)
  const quiz = course.quizzes.find(({ id }) => id === finalId)
  if (!quiz) return null
  const taken = quizDone(record, quiz.id)
  return (
    <WayStop when="" state={taken ? 'done' : 'open'}>
      <h3>{quiz.title}</h3>
      <ul className={styles.lessons}>
        <li>
          <AppLink to={quizPath(quiz.id)}>
            {`${counted(quiz.questionCount, 'question')} from every module`}
          </AppLink>
        </li>
      </ul>
      <p className={styles.meter} data-ready={ready}>
        {taken ? 'Taken' : 'Not taken yet'}
      </p>
    </WayStop>
  )
}

/** Beyond the end of the papers; nothing on it is done or left to do. */
export function SinceStop() {
  return (
    <WayStop when="2017–2025" state="ahead">
      <h3>Since the papers</h3>
      <p className={styles.about}>
        What came after both papers, told from other sources, each with its date.
      </p>
      <ul className={styles.lessons}>
        <li>
          <AppLink to={sincePath}>Ten members, one name for all partners</AppLink>
        </li>
      </ul>
    </WayStop>
  )
}

function yearsText([from, to]: Years): string {
  return `${from}–${to}`
}

type ModuleStopProps = {
  readonly module: ModuleOutline
  /** Where the learner stands with its objectives; undefined while nothing is known. */
  readonly border: readonly MasteryState[] | undefined
}

/** What was settled once stays demarcated; it only asks for a refresh. */
function isDemarcated(state: MasteryState): boolean {
  return state === 'settled' || state === 'to-refresh'
}

/** Counted over its lessons, which name every one. */
function objectiveCount({ lessons }: ModuleOutline): number {
  return new Set(lessons.flatMap(({ objectives }) => objectives)).size
}

function borderWords(module: ModuleOutline, border: readonly MasteryState[]): string {
  const settled = border.filter((state) => state === 'settled').length
  const refresh = border.filter((state) => state === 'to-refresh').length
  const outOf = border.length > 0 ? border.length : objectiveCount(module)
  return `${settled} of ${counted(outOf, 'objective')} settled${refresh > 0 ? `, ${refresh} to refresh` : ''}`
}

export function ModuleStop({ module, border }: ModuleStopProps) {
  const ready = useLearner(selectReady)
  const record = useLearner(selectRecord)
  const read = module.lessons.filter((lesson) =>
    record.lessonsRead.has(`${module.id}/${lesson.id}`),
  )
  const tried = quizDone(record, module.id)
  return (
    <WayStop
      when={yearsText(module.years)}
      state={border?.every(isDemarcated) ? 'done' : 'open'}
      pieces={border?.map((state) => borderOfState[state])}
    >
      <h3>{module.title}</h3>
      <p className={styles.about}>{module.summary}</p>
      <ul className={styles.lessons}>
        {module.lessons.map((lesson) => (
          <li key={lesson.id}>
            <AppLink to={lessonPath(module.id, lesson.id)}>{lesson.title}</AppLink>{' '}
            <span
              className={styles.minutes}
            >{`${lesson.minutes} min${read.includes(lesson) ? ', read' : ''}`}</span>
          </li>
        ))}
        <li>
          <AppLink to={quizPath(module.id)}>{`Quiz, ${module.questionCount} questions`}</AppLink>
        </li>
      </ul>
      <p className={styles.meter} data-ready={ready}>
        {`${read.length} of ${module.lessons.length} lessons read · quiz ${tried ? 'taken' : 'not taken yet'}`}
      </p>
      <p className={styles.meter} data-ready={ready}>
        <AppLink to={`${objectivesPath}#${module.id}`}>
          {borderWords(module, border ?? [])}
          <span className="visually-hidden">{`: ${module.title}`}</span>
        </AppLink>
      </p>
    </WayStop>
  )
}

export function AnnouncedStop({ module }: { readonly module: PlannedModule }) {
  return (
    <WayStop when={yearsText(module.years)} state="ahead">
      <h3>{module.title}</h3>
      <p className={styles.about}>{module.summary}</p>
      <p className={styles.meter}>In preparation</p>
    </WayStop>
  )
}
