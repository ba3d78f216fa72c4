import type { Show } from '#charts/frame/shown.ts'
import { map } from 'virtual:sco/map'
import { borderMapSeries, type BorderMapMarks } from '#domain/series/border-map.ts'
import { countries } from '#domain/series/country.ts'
import { countryColours } from '#charts/country-colours.ts'
import { CountryMark } from '#charts/frame/country-mark.tsx'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf } from '#charts/frame/mark-of.ts'
import { percent, PlaceName } from './place-name.tsx'
import { SheetPart } from './sheet-part.tsx'
import styles from './border-map.module.css'

type BorderMapProps = { readonly id: string; readonly marks: BorderMapMarks }

/**
 * The map. Shapes come from one static file through <use>, so they cost no script and take their
 * colours from the page.
 */
export function BorderMap({ id, marks }: BorderMapProps) {
  return (
    <>
      <svg className={styles.map} role="img" {...figureNaming(id)}>
        <svg viewBox={`0 0 ${map.width} ${map.height}`} width="100%" height="100%">
          <SheetPart href={map.href} part="sheet" />
          {marks.stretches.map(({ neighbour, label }, row) => (
            <g key={neighbour} {...markOf(row, 1, label)}>
              <SheetPart className={styles.casing} href={map.href} part={`border-${neighbour}`} />
              <SheetPart className={styles.border} href={map.href} part={`border-${neighbour}`} />
            </g>
          ))}
        </svg>
        {map.labels.map(({ name, country, ...place }) => (
          <PlaceName key={name} name={name} place={place} kind={country ? 'name' : 'beside'} />
        ))}
      </svg>
      <p className={styles.key} aria-hidden="true">
        <svg className={styles.sample} viewBox="0 0 40 6">
          <line x1="0" y1="3" x2="40" y2="3" className={styles.border} />
        </svg>
        <span
          {...markOf(marks.stretches.length, 1, marks.whole)}
        >{`China’s border with the other four: ${marks.whole}`}</span>
      </p>
      <LengthBar marks={marks} />
    </>
  )
}

/** The whole length as one bar; what has a length of its own is filled in its country's colour. */
function LengthBar({ marks }: { readonly marks: BorderMapMarks }) {
  const measured = marks.stretches.filter((stretch) => stretch.share !== undefined)
  return (
    <div aria-hidden="true">
      <svg className={styles.bar}>
        <line className={styles.border} x1="0" x2="100%" y1="10" y2="10" />
        {measured.map(({ neighbour, share }) => (
          <rect
            key={neighbour}
            y="3"
            height="14"
            rx="2"
            width={percent(share ?? 0)}
            fill={countryColours[neighbour]}
          />
        ))}
      </svg>
      <p className={styles.lengths}>
        {measured.map(({ neighbour, label }) => (
          <span key={neighbour}>
            <CountryMark country={neighbour} />
            {`${countries[neighbour].name}: ${label}`}
          </span>
        ))}
        <span>the others: not given</span>
      </p>
    </div>
  )
}

export const showBorderMap: Show<'border-map'> = (figure) => {
  const { marks, ...words } = borderMapSeries(figure)
  return { drawing: <BorderMap id={figure.id} marks={marks} />, ...words }
}
