import { BorderMap } from '#charts/maps/border-map.tsx'
import { counted } from '#blocks/attempt/attempt-words.ts'
import { paragraphsLabel } from '#domain/evidence/paragraph-name.ts'
import { quizPath } from '#domain/lesson/addresses.ts'
import { placementId } from '#domain/lesson/course-quizzes.ts'
import { nextStep } from '#domain/lesson/next-step.ts'
import type { CourseMap } from '#domain/lesson/page-content.ts'
import { selectPlace, selectReady, selectRecord } from '#store/learner/learner-selectors.ts'
import { borderMapSeries } from '#domain/series/border-map.ts'
import { useLearner } from '#store/store-context.tsx'
import { AppLink } from '#ui/app-link.tsx'
import { buttonClass } from '#ui/button.tsx'
import { ParagraphMark } from '#ui/paragraph-mark.tsx'
import { Way } from '#ui/way.tsx'
import { BesideTheWay } from './beside-the-way.tsx'
import type { HomeLoaders } from './home-standing.ts'
import { useHomeStanding } from './use-home-standing.ts'
import { AboutBorders, WorthDoing } from './worth-doing.tsx'
import { AnnouncedStop, FinalStop, ModuleStop, SinceStop } from './course-stops.tsx'
import styles from './home-page.module.css'

type HomePageProps = { readonly course: CourseMap; readonly loaders: HomeLoaders }

/** The course map: what it is about, where you are, and the one next step. */
export function HomePage({ course, loaders }: HomePageProps) {
  const standing = useHomeStanding(course, loaders)
  return (
    <div className={styles.wrap}>
      <div className={styles.hero}>
        <div>
          <h1 className={styles.title}>How five wary neighbours became an organisation of eight</h1>
          <p className={styles.lede}>
            A guided course on the Shanghai Five and the Shanghai Cooperation Organisation, read
            through two papers that explain its success differently. Every claim shows its
            paragraph, and the papers are allowed to be wrong.
          </p>
          <Step course={course} />
          <PlacementWay course={course} />
        </div>
        <FrontMap map={course.map} />
      </div>
      <div className={styles.sheet}>
        {standing && standing.suggestions.length > 0 ? (
          <WorthDoing suggestions={standing.suggestions} />
        ) : null}
        <h2 className={styles.way}>The way through</h2>
        <div className={styles.stops}>
          <Way>
            {course.modules.map((module) => (
              <ModuleStop
                key={module.id}
                module={module}
                border={standing?.borders.get(module.id)}
              />
            ))}
            {course.announced.map((module) => (
              <AnnouncedStop key={module.id} module={module} />
            ))}
            <FinalStop course={course} />
            <SinceStop />
          </Way>
        </div>
        <AboutBorders />
      </div>
      <BesideTheWay />
    </div>
  )
}

function FrontMap({ map }: { readonly map: CourseMap['map'] | undefined }) {
  if (map?.figure.id !== 'border-map') return null
  const { marks, summary } = borderMapSeries(map.figure)
  const { id, title } = map.figure
  return (
    <figure
      className={styles.map}
      data-evidence={map.figure.evidence.join(' ')}
      data-paragraphs={map.paragraphs.join(' ')}
    >
      <BorderMap id={id} marks={marks} />
      <figcaption className={styles.caption}>
        <span id={`figure-${id}-title`}>{title}</span>
        <span id={`figure-${id}-summary`} className="visually-hidden">
          {summary}
        </span>
        <ParagraphMark text={paragraphsLabel(map.paragraphs)} />
      </figcaption>
    </figure>
  )
}

function Step({ course }: { readonly course: CourseMap }) {
  const ready = useLearner(selectReady)
  const record = useLearner(selectRecord)
  const place = useLearner(selectPlace)
  const step = nextStep(course, record, place)
  return (
    <div className={styles.step} data-ready={ready}>
      <AppLink to={step.to} className={buttonClass()}>
        {step.text}
      </AppLink>
      <p>{step.why}</p>
    </div>
  )
}

/** For those who know something already; it stays, so that its advice can be found again. */
function PlacementWay({ course }: { readonly course: CourseMap }) {
  const quiz = course.quizzes.find(({ id }) => id === placementId)
  if (!quiz) return null
  return (
    <p className={styles.placement}>
      <AppLink to={quizPath(quiz.id)}>
        {`Not new to this? ${counted(quiz.questionCount, 'question')} find your starting place`}
      </AppLink>
    </p>
  )
}
