import { wideMap } from 'virtual:sco/wide-map'
import type { ChoiceState, Show } from '#charts/frame/shown.ts'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf, rowOf } from '#charts/frame/mark-of.ts'
import {
  membersMapSeries,
  type MapGroup,
  type MapState,
  type MembersMapFigure,
  type MembersMapMarks,
} from '#domain/series/maps/members-map.ts'
import { changeYears, statusYears } from '#domain/series/maps/status-years.ts'
import { percent, PlaceName } from './place-name.tsx'
import { SheetPart } from './sheet-part.tsx'
import { StatusDot, StatusSample, StatusShape } from './status-shape.tsx'
import { YearSlider } from './year-slider.tsx'
import styles from './members-map.module.css'

const countryOf = (name: string) => wideMap.countries.find((country) => country.name === name)

/** From which width on a name has room. */
const tiers = { 1: undefined, 2: styles.fromMiddle, 3: styles.fromWide } as const

function Shape({ state: { row, name, status, label } }: { readonly state: MapState }) {
  const country = countryOf(name)
  return (
    country && (
      <g {...markOf(row, 1, label)}>
        <StatusShape country={country.id} status={status} />
      </g>
    )
  )
}

function Dot({ state: { row, name, status, label } }: { readonly state: MapState }) {
  const dot = countryOf(name)?.dot
  return (
    dot && (
      <svg x={percent(dot.x)} y={percent(dot.y)} overflow="visible" {...markOf(row, 1, label)}>
        <StatusDot status={status} />
      </svg>
    )
  )
}

function Name({ state: { row, name } }: { readonly state: MapState }) {
  const country = countryOf(name)
  return (
    country && (
      <g className={tiers[country.tier]} {...rowOf(row)}>
        <PlaceName name={name} place={country.label} kind={country.tier === 1 ? 'name' : 'small'} />
      </g>
    )
  )
}

function Group({ group: { status, title, states } }: { readonly group: MapGroup }) {
  return (
    <li className={styles.group}>
      <p className={styles.title}>
        <StatusSample status={status} />
        {`${title} (${states.length})`}
      </p>
      <ul className={styles.states}>
        {states.map(({ row, name, isNew }) => (
          <li key={name} {...rowOf(row)}>
            {name}
            {isNew && <span className={styles.plus}>+</span>}
          </li>
        ))}
      </ul>
    </li>
  )
}

type MembersMapProps = { readonly id: string; readonly marks: MembersMapMarks }

/** One sheet for all years: only what the shapes are clad in changes. */
export function MembersMap({ id, marks: { year, groups } }: MembersMapProps) {
  const states = groups.flatMap((group) => group.states)
  return (
    <>
      <svg className={styles.map} role="img" {...figureNaming(id)}>
        <svg viewBox={`0 0 ${wideMap.width} ${wideMap.height}`} width="100%" height="100%">
          <SheetPart href={wideMap.href} part="sheet" />
          {states.map((state) => (
            <Shape key={state.name} state={state} />
          ))}
          <SheetPart href={wideMap.href} part="open" />
        </svg>
        {states.map((state) => (
          <Dot key={state.name} state={state} />
        ))}
        {states.map((state) => (
          <Name key={state.name} state={state} />
        ))}
      </svg>
      <ul className={styles.groups}>
        {groups.map((group) => (
          <Group key={group.status} group={group} />
        ))}
      </ul>
      {states.some(({ isNew }) => isNew) && (
        <p className={styles.hint}>
          <span className={styles.plus}>+</span>
          {` in this status since ${year}`}
        </p>
      )}
    </>
  )
}

type YearChoiceProps = ChoiceState & {
  readonly figure: MembersMapFigure
  readonly marks: MembersMapMarks
}

function YearChoice({ figure, marks, choices, onChoose }: YearChoiceProps) {
  return (
    <YearSlider
      id={figure.id}
      year={marks.year}
      years={statusYears(figure)}
      marked={changeYears(figure)}
      news={marks.news}
      onYear={(year) => onChoose({ ...choices, year: String(year) })}
    />
  )
}

export const showMembersMap: Show<'members-map'> = (figure, state) => {
  const { marks, ...words } = membersMapSeries(figure, state.choices['year'])
  return {
    drawing: <MembersMap id={figure.id} marks={marks} />,
    controls: <YearChoice figure={figure} marks={marks} {...state} />,
    ...words,
  }
}
