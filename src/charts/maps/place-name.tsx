import styles from './place-name.module.css'

type Share = { readonly x: number; readonly y: number }
export type PlaceNameProps = {
  readonly name: string
  readonly place: Share & { readonly anchor: 'start' | 'middle' | 'end'; readonly to?: Share }
  /** `beside` for what only helps to find the way. */
  readonly kind?: 'name' | 'beside' | 'small'
}

export const percent = (share: number) => `${Math.round(share * 1000) / 10}%`

/** A name in real pixels over the sheet: the sheet may shrink with the window, type must not. */
export function PlaceName({ name, place, kind = 'name' }: PlaceNameProps) {
  const { x, y, anchor, to } = place
  const away = anchor === 'start' ? '0.2em' : '-0.2em'
  return (
    <g>
      {to && (
        <line
          className={styles.leader}
          x1={percent(x)}
          y1={percent(y)}
          x2={percent(to.x)}
          y2={percent(to.y)}
        />
      )}
      <text
        className={styles[kind]}
        x={percent(x)}
        y={percent(y)}
        dy="0.35em"
        dx={to ? away : undefined}
        textAnchor={anchor}
      >
        {name}
      </text>
    </g>
  )
}
