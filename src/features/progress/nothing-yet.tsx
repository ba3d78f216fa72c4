import type { ProgressOutline } from '#domain/progress/progress-outline.ts'
import { AppLink } from '#ui/app-link.tsx'
import { buttonClass } from '#ui/button.tsx'
import styles from './progress-page.module.css'

/** What the page is for, before anything is known of the person; also what it says without a script. */
export function WhatIsShown({ waiting = false }: { readonly waiting?: boolean }) {
  return (
    <>
      <p className={styles.lede}>
        How your study goes, drawn from the answers that this browser keeps: what was right, how
        well your certainty fitted, how much of the course you have met, and how long answers took.
      </p>
      <noscript>
        <p>
          Your answers are kept by this browser and counted by JavaScript, which is off. Nothing
          about you is known to the site itself, so without it this page has nothing to show.
        </p>
      </noscript>
      <p className={styles.needsScript}>
        {waiting
          ? 'Fetching the questions behind your answers…'
          : 'Reading what this browser has kept…'}
      </p>
    </>
  )
}

const willStand = [
  {
    what: 'Right answers over time',
    how: 'with their number, and with how little a share of a few answers says.',
  },
  {
    what: 'Certainty against outcome',
    how: 'if you say how sure you are: whether “sure” is right as often as it should be.',
  },
  { what: 'Coverage', how: 'lessons read, objectives and questions tried, terms practised.' },
  { what: 'Time', how: 'what answers took, by week and by kind of question.' },
  { what: 'First try and latest try', how: 'by module, objective and kind, as tables too.' },
]

/** For somebody who has done nothing yet: what will stand here, and where to begin. */
export function NothingYet({ outline: { first } }: { readonly outline: ProgressOutline }) {
  return (
    <>
      <p className={styles.lede}>
        There is nothing to show yet, and nothing is made up in its place. With your first answers
        and lessons read, this page fills with:
      </p>
      <ul className={styles.list}>
        {willStand.map(({ what, how }) => (
          <li key={what}>
            <b>{what}</b>
            <span>{`, ${how}`}</span>
          </li>
        ))}
      </ul>
      <p>
        <AppLink to={first.path} className={buttonClass()}>
          {`Begin with “${first.title}”`}
        </AppLink>
      </p>
    </>
  )
}
