import { counted } from '#blocks/attempt/attempt-words.ts'
import { settingsPath, sincePath, timelinePath } from '#domain/lesson/addresses.ts'
import { guidePath, labPath } from '#domain/lesson/further-addresses.ts'
import { countInWords } from '#domain/series/figure-base.ts'
import type { GuideOutline, TeachContent } from '#domain/teaching/guide-content.ts'
import { AppLink } from '#ui/app-link.tsx'
import { Way, WayStop } from '#ui/way.tsx'
import styles from './teach-page.module.css'

/** For teachers: how the course serves a class, and a guide to every module. */
export function TeachPage({ content }: { readonly content: TeachContent }) {
  const minutes = content.guides.reduce((sum, { time }) => sum + time.total, 0)
  return (
    <article className={styles.page}>
      <h1>For teachers</h1>
      <p className={styles.lede}>
        {`${capitalised(countInWords(content.guides.length))} modules that can be set one by one or as a whole, about ${Math.round(minutes / 60)} hours of a student’s time. Each has a guide with class plans, paragraphs to assign, and prompts for discussion with what a good discussion reaches.`}
      </p>
      <section className={styles.section} aria-labelledby="guides">
        <h2 id="guides">A guide to each module</h2>
        <Way>
          {content.guides.map((guide) => (
            <GuideStop key={guide.module.id} guide={guide} />
          ))}
        </Way>
      </section>
      <section className={styles.section} aria-labelledby="in-class">
        <h2 id="in-class">In a class</h2>
        <ClassUses />
      </section>
      <section className={styles.section} aria-labelledby="fair">
        <h2 id="fair">A fair discussion, in any module</h2>
        <FairRules />
      </section>
    </article>
  )
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function GuideStop({ guide: { module, time, lessons } }: { readonly guide: GuideOutline }) {
  const [from, to] = module.years
  return (
    <WayStop when={`${from}–${to}`} state="plain">
      <h3>
        <AppLink to={guidePath(module.id)}>{module.title}</AppLink>
      </h3>
      <p className={styles.outcome}>{module.outcome}</p>
      <p className={styles.meter}>
        {`Module ${module.number} · ${counted(lessons.length, 'lesson')} · ${counted(module.questionCount, 'question')} · about ${time.total} minutes for a student`}
      </p>
    </WayStop>
  )
}

/** Relative, so that it leads to the file at the site's root below any base. */
const courseFile = '../course.json'

function ClassUses() {
  return (
    <dl className={styles.uses}>
      <div>
        <dt>Assign by link</dt>
        <dd>
          Every lesson, every section of one, every question and every entry of the evidence base
          has an address of its own. Copy it from the address bar and paste it where you give
          homework; nobody has to sign in.
        </dd>
      </div>
      <div>
        <dt>Ask for work back</dt>
        <dd>
          What students answer <b>stays in their own browser</b> and reaches nobody, you included.
          They can print the review of any attempt, or take their record out as a file in the{' '}
          <AppLink to={settingsPath}>settings</AppLink>, where it can also be erased from a shared
          computer.
        </dd>
      </div>
      <div>
        <dt>Print</dt>
        <dd>
          Lessons, guides, the glossary, single questions and reviews print without their buttons.
          Lessons can also be read with JavaScript off.
        </dd>
      </div>
      <div>
        <dt>Look further</dt>
        <dd>
          <AppLink to={labPath}>The source lab</AppLink> trains an eye for slips,{' '}
          <AppLink to={timelinePath}>the timeline</AppLink> shows what each author could have known,
          and <AppLink to={sincePath}>Since the papers</AppLink> holds what came later, with
          sources.
        </dd>
      </div>
      <div>
        <dt>For a learning platform</dt>
        <dd>
          <a href={courseFile}>course.json</a> lists every lesson, question and objective with its
          address, in a form that machines read.
        </dd>
      </div>
    </dl>
  )
}

const fairRules: readonly (readonly [rule: string, why: string])[] = [
  [
    'Discuss sentences, not peoples.',
    'The question is always who says it, on what evidence, and who contests it. Xinjiang, Chechnya, Kashmir and Taiwan come up in the papers, or are left out of them, and all four are disputed.',
  ],
  [
    'Give every loaded word to its owner.',
    '“Three evil forces”, “riots”, “national reunification” and “pseudo-multilateralism” are somebody’s words. Name whose, and speak in the plainest words you have.',
  ],
  [
    'Nobody speaks for a country.',
    'Students are readers here, whatever passport they hold. Whoever is touched by a matter may pass without a reason.',
  ],
  [
    'Let each side be stated at its best before it is judged.',
    'Ask for the version its own author would sign. Then ask what would count against it.',
  ],
  [
    'Put later events aside.',
    'What came after the papers has its own page, with sources and a day up to which it holds. In class, note the question and come back to it with a source.',
  ],
]

function FairRules() {
  return (
    <dl className={styles.rules}>
      {fairRules.map(([rule, why]) => (
        <div key={rule}>
          <dt>{rule}</dt>
          <dd>{why}</dd>
        </div>
      ))}
    </dl>
  )
}
