import { EvidenceMarks } from '#blocks/cite/evidence-marks.tsx'
import type { CaseContent } from '#domain/cases/case-content.ts'
import type { CaseAuthor } from '#domain/cases/case-parts.ts'
import { besideBoth, sideBySide, type FilledCell } from '#domain/cases/side-by-side.ts'
import { LaidCard, type LaidBy } from './laid-card.tsx'
import styles from './side-by-side-view.module.css'
import { Silence } from './silence.tsx'

type SideBySideViewProps = LaidBy & { readonly content: CaseContent }

/** Both explanations, filled in and laid against each other; static, so it reads without a script. */
export function SideBySideView({ content, ...laid }: SideBySideViewProps) {
  const { case: one, parts, comparison } = content
  const beside = besideBoth(one)
  return (
    <div className={styles.frame}>
      <div className={styles.heads} aria-hidden="true">
        <span className={styles.author}>Jia</span>
        <span className={styles.author}>Ding</span>
      </div>
      {sideBySide(one, parts, comparison).map((row) => (
        <section key={row.id} className={styles.row}>
          <h4 className={styles.name}>{row.name}</h4>
          <Cell author="Jia" cell={row.jia} {...laid} />
          <Cell author="Ding" cell={row.ding} {...laid} />
        </section>
      ))}
      {beside.length > 0 ? (
        <section className={styles.beside}>
          <h4 className={styles.name}>Neither</h4>
          <ul className={styles.cards}>
            {beside.map((piece) => (
              <LaidCard key={piece.id} piece={piece} {...laid} />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}

type CellProps = LaidBy & { readonly author: CaseAuthor; readonly cell: FilledCell }

function Cell({ author, cell, ...laid }: CellProps) {
  if (cell.kind === 'lack')
    return (
      <div className={styles.cell}>
        <p className={styles.lacks}>
          {`${cell.lacks} `}
          <EvidenceMarks ids={cell.evidence} />
        </p>
      </div>
    )
  return (
    <div className={styles.cell}>
      <p className={styles.part}>
        <span className={styles.whose}>{author}</span> <span>{cell.part.name}</span>
      </p>
      {cell.silence ? (
        <Silence silence={cell.silence} author={author} />
      ) : (
        <ul className={styles.cards}>
          {cell.pieces.map((piece) => (
            <LaidCard key={piece.id} piece={piece} {...laid} />
          ))}
        </ul>
      )}
    </div>
  )
}
