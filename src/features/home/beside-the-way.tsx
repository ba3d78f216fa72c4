import { casesPath, teachPath, timelinePath } from '#domain/lesson/addresses.ts'
import { labPath, termPracticePath } from '#domain/lesson/further-addresses.ts'
import { AppLink } from '#ui/app-link.tsx'
import styles from './beside-the-way.module.css'

const places = [
  {
    to: labPath,
    name: 'Source lab',
    about: 'Slips and quarrels of the two papers, as exercises in reading against a source.',
  },
  {
    to: casesPath,
    name: 'Two explanations, one case',
    about: 'Lay an event out under both authors, card by card, and judge what neither explains.',
  },
  {
    to: timelinePath,
    name: 'Timeline',
    about: 'Every dated event, and what an author could not yet know when he wrote.',
  },
  {
    to: termPracticePath,
    name: 'Practise the terms',
    about: 'The glossary as cards, also from English into Chinese or Russian.',
  },
  {
    to: teachPath,
    name: 'For teachers',
    about: 'A guide to each module: plans for a class, what to assign, what to discuss.',
  },
]

/** What can be used at any point of the course, and in any order. */
export function BesideTheWay() {
  return (
    <section aria-labelledby="beside-the-way">
      <h2 id="beside-the-way" className={styles.heading}>
        Beside the way
      </h2>
      <ul className={styles.places}>
        {places.map(({ to, name, about }) => (
          <li key={to}>
            <AppLink to={to}>{name}</AppLink>
            <p>{about}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
