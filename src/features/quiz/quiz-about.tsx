import { counted } from '#blocks/attempt/attempt-words.ts'
import { lessonPath, questionPath } from '#domain/lesson/addresses.ts'
import { guidePath } from '#domain/lesson/further-addresses.ts'
import type { BankContent } from '#domain/lesson/page-content.ts'
import { AppLink } from '#ui/app-link.tsx'
import styles from './quiz-start-page.module.css'

/** What the quiz asks about; the same for everybody, so it stands in the built page. */
export function QuizAbout({ content }: { readonly content: BankContent }) {
  const { quiz, pool, objectives } = content
  const [from, to] = quiz.years
  const lessons = new Map(
    Object.values(content.sections).map(({ lesson, lessonTitle }) => [lesson, lessonTitle]),
  )
  return (
    <header className={styles.about}>
      <p className={styles.eyebrow}>{`${quiz.label} · ${from}–${to}`}</p>
      <h1>{`Quiz: ${quiz.title}`}</h1>
      <p className={styles.lede}>{quiz.summary}</p>
      <p>
        {`${counted(pool.length, 'question')} stand ready. Every answer is explained and shows its paragraphs, and your attempts stay in this browser.`}
      </p>
      <details className={styles.covers}>
        <summary>{`What it asks you to do (${counted(Object.keys(objectives).length, 'objective')})`}</summary>
        <ul>
          {Object.entries(objectives).map(([id, { text }]) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </details>
      <nav aria-label="Lessons of this module">
        <ul className={styles.lessons}>
          {[...lessons].map(([lesson, title]) => (
            <li key={lesson}>
              <AppLink to={lessonPath(quiz.id, lesson)}>{title}</AppLink>
            </li>
          ))}
        </ul>
      </nav>
      <p className={styles.guide}>
        <AppLink to={guidePath(quiz.id)}>For teachers: the guide to this module</AppLink>
      </p>
    </header>
  )
}

/** Without a script nothing can be kept, but each question has a page that explains its answer. */
export function QuizQuestionsWithoutScript({ content }: { readonly content: BankContent }) {
  return (
    <noscript>
      <section>
        <h2>The questions, one page each</h2>
        <p>
          Keeping answers and scores needs JavaScript, which is off in this browser. Each question
          can still be read on its own page, with its answer and the reasons for it.
        </p>
        <ol>
          {content.pool.map((id) => (
            <li key={id}>
              <AppLink to={questionPath(id)}>{content.questions[id]?.prompt ?? id}</AppLink>
            </li>
          ))}
        </ol>
      </section>
    </noscript>
  )
}
