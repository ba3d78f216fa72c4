import { paragraphLabel } from '#domain/evidence/paragraph-name.ts'
import { CoverageCell } from './coverage-cell.tsx'
import styles from './coverage.module.css'
import {
  coverageState,
  sectionsOf,
  stateInWords,
  type CoverageState,
  type CoveredPaper,
} from './coverage.ts'

const legend: readonly CoverageState[] = [
  { known: false, taught: false, tested: false },
  { known: true, taught: false, tested: false },
  { known: true, taught: true, tested: false },
  { known: true, taught: false, tested: true },
  { known: true, taught: true, tested: true },
]

export function CoverageLegend() {
  return (
    <ul className={styles.legend} aria-label="How a paragraph is drawn">
      {legend.map((state) => (
        <li key={stateInWords(state)}>
          <CoverageCell {...state} />
          <span>{stateInWords(state)}</span>
        </li>
      ))}
    </ul>
  )
}

/** A paper in reading order, one cell a paragraph, a row a section; each cell leads to its table row. */
export function CoverageStrip({ paper }: { readonly paper: CoveredPaper }) {
  const sections = sectionsOf(paper).filter(
    ({ paragraphs }) => paragraphs[0] && paragraphs[0].kind !== 'title',
  )
  return (
    <div className={styles.strip}>
      {sections.map((section) => (
        <div key={section.key} className={styles.row}>
          <p className={styles.section}>
            {section.mark ? <span className={styles.mark}>{section.mark}</span> : null}
            <span>{section.title}</span>
          </p>
          <ol className={styles.cells} aria-label={`${paper.author}, ${section.title}`}>
            {section.paragraphs.map((paragraph) => {
              const state = coverageState(paragraph)
              const name = `${paragraphLabel(paragraph.name)}: ${stateInWords(state)}`
              return (
                <li key={paragraph.name}>
                  <a href={`#${paragraph.name}`} aria-label={name} title={name}>
                    <CoverageCell {...state} />
                  </a>
                </li>
              )
            })}
          </ol>
        </div>
      ))}
    </div>
  )
}
