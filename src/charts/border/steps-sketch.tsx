import styles from './steps-sketch.module.css'

/** A made-up winding line, and a walk along it in steps of one length. */
const winding =
  'M2 30C10 6 18 6 24 24S34 46 42 28S54 4 62 22S72 46 82 30S94 8 102 22S112 44 122 30S132 12 138 26'
const walks = [
  { name: 'in long steps: shorter', points: '2,30 42,28 82,30 122,30 138,26' },
  {
    name: 'in short steps: longer',
    points:
      '2,30 8,17 16,11.5 22.5,19.5 28,34.5 36,37.5 42,28 48,16 56,12 62,22 68.5,35.5 76,37.5 82,30 88,19 96,14.5 102,22 109,34.5 116,36 122,30 129,20.5 138,26',
  },
] as const

/** Why measuring again may lengthen a line; a sketch, and of no border in particular. */
export function StepsSketch() {
  return (
    <div className={styles.sketch}>
      <p className={styles.why}>A sketch, not this border: one winding line, measured</p>
      {walks.map(({ name, points }) => (
        <p key={name} className={styles.walk}>
          <svg viewBox="0 0 140 50" className={styles.line}>
            <path className={styles.winding} d={winding} />
            <polyline className={styles.steps} points={points} />
            {points.split(' ').map((point) => {
              const [x, y] = point.split(',')
              return <circle key={point} className={styles.foot} cx={x} cy={y} r="2" />
            })}
          </svg>
          <span>{name}</span>
        </p>
      ))}
    </div>
  )
}
