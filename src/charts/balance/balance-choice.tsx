import type { ChoiceState } from '#charts/frame/shown.ts'
import {
  balanceYears,
  readBalanceChoice,
  type OilGasBalanceFigure,
} from '#domain/series/energy/oil-gas-balance.ts'
import styles from './balance-choice.module.css'

type BalanceChoiceProps = ChoiceState & { readonly figure: OilGasBalanceFigure }

/** Fuel and year. The years stand as far apart as stops of the slider do, not as years. */
export function BalanceChoice({ figure, choices, onChoose }: BalanceChoiceProps) {
  const { fuel, year } = readBalanceChoice(figure, choices)
  const years = balanceYears(figure)
  const choose = (change: Record<string, string>) => onChoose({ ...choices, ...change })
  return (
    <div className={styles.choice}>
      <fieldset className={styles.fuel}>
        <legend>Fuel</legend>
        {(['oil', 'gas'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${figure.id}-fuel`}
              value={one}
              checked={one === fuel}
              onChange={() => choose({ fuel: one })}
            />
            {one === 'oil' ? 'Oil' : 'Gas'}
          </label>
        ))}
      </fieldset>
      <div className={styles.year}>
        <label htmlFor={`${figure.id}-year`}>{`Year: ${year}`}</label>
        <input
          id={`${figure.id}-year`}
          type="range"
          min={0}
          max={years.length - 1}
          step={1}
          value={years.indexOf(year)}
          aria-valuetext={String(year)}
          onChange={(event) => choose({ year: String(years[Number(event.target.value)]) })}
        />
        <p className={styles.years} aria-hidden="true">
          {years.map((one) => (
            <span key={one} className={one === year ? styles.chosen : undefined}>
              {one}
            </span>
          ))}
        </p>
      </div>
    </div>
  )
}
