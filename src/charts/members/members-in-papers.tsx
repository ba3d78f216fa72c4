import type { Show } from '#charts/frame/shown.ts'
import {
  membersInPapersSeries,
  type MembersMarks,
} from '#domain/series/members/members-in-papers.ts'
import { CountryMark } from '#charts/frame/country-mark.tsx'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { Heads } from './heads.tsx'
import { Lanes } from './lanes.tsx'
import { MembersKey } from './members-key.tsx'
import { TimeFan } from './time-fan.tsx'
import styles from './members-in-papers.module.css'

type MembersInPapersProps = { readonly id: string; readonly marks: MembersMarks }

/** A lane a country through the moments at which somebody’s standing changed; counts stand above them. */
export function MembersInPapers({ id, marks }: MembersInPapersProps) {
  return (
    <>
      <div className={styles.sheet} role="img" {...figureNaming(id)}>
        <div className={styles.names}>
          {marks.lanes.map(({ country, name }) => (
            <span key={country} className={styles.name}>
              <CountryMark country={country} />
              {name}
            </span>
          ))}
        </div>
        <div className={styles.columns}>
          <TimeFan marks={marks} />
          <Heads marks={marks} />
          <Lanes marks={marks} />
        </div>
      </div>
      <MembersKey />
    </>
  )
}

export const showMembersInPapers: Show<'members-in-papers'> = (figure) => {
  const { marks, ...words } = membersInPapersSeries(figure)
  return { drawing: <MembersInPapers id={figure.id} marks={marks} />, ...words }
}
