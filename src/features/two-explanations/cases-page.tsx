import type { CaseOutline } from '#domain/cases/case-content.ts'
import { caseProgress } from '#domain/cases/case-progress.ts'
import { casePath } from '#domain/lesson/further-addresses.ts'
import { selectAttemptsNewestFirst, selectReady } from '#store/learner/learner-selectors.ts'
import { useLearner } from '#store/store-context.tsx'
import { AppLink } from '#ui/app-link.tsx'
import { Way, WayStop } from '#ui/way.tsx'
import { CaseGlyph } from './case-glyph.tsx'
import { progressWords } from './case-words.ts'
import styles from './cases-page.module.css'

/** The workbench's cases in the order of their dates, with how far the person has come with each. */
export function CasesPage({ cases }: { readonly cases: readonly CaseOutline[] }) {
  return (
    <article className={styles.page}>
      <h1>Two explanations, one case</h1>
      <p className={styles.lede}>
        Jia explains the success with three factors, Ding with four variables. Here you take one
        event, lay both explanations over it card by card, and see which of them has to bend.
      </p>
      <ol className={styles.how}>
        <li>Read what happened, in a few plain sentences.</li>
        <li>Lay out what the papers say, each card on the part it belongs to.</li>
        <li>See which rows stay silent, and what neither author explains.</li>
        <li>Write your judgement and compare it with two good ones that disagree.</li>
      </ol>
      <h2 className={styles.title}>The cases</h2>
      <Way>
        {cases.map((one) => (
          <CaseStop key={one.id} one={one} />
        ))}
      </Way>
    </article>
  )
}

function CaseStop({ one }: { readonly one: CaseOutline }) {
  const ready = useLearner(selectReady)
  const progress = caseProgress(useLearner(selectAttemptsNewestFirst), one)
  const isLaidOut = progress.best !== undefined
  return (
    <WayStop
      when={one.date}
      state={isLaidOut && progress.isJudged ? 'done' : 'open'}
      aside={<CaseGlyph one={one} isFilled={isLaidOut} />}
    >
      <h3>
        <AppLink to={casePath(one.id)}>{one.title}</AppLink>
      </h3>
      <p className={styles.about}>{one.lede}</p>
      <p className={styles.progress} data-ready={ready}>
        {progressWords(progress)}
      </p>
    </WayStop>
  )
}
