import { authorOf, paragraphsLabel } from '#domain/evidence/paragraph-name.ts'
import type { ConflictQuestion } from '#domain/question-kinds/source-conflict.ts'
import { ParagraphMark } from '#ui/paragraph-mark.tsx'
import styles from './account-list.module.css'
import { Reason } from './verdict.tsx'

type Account = ConflictQuestion['accounts'][number]

function sourceWords({ source, paragraphs }: Account): string {
  const author = authorOf(paragraphs[0] ?? '')
  return source === 'note' ? `${author}’s note` : author
}

type AccountListProps = { readonly accounts: readonly Account[]; readonly settled: boolean }

/** Two or more accounts side by side, each with who says it and where. */
export function AccountList({ accounts, settled }: AccountListProps) {
  return (
    <div className={styles.frame}>
      <ol className={styles.accounts}>
        {accounts.map((account, at) => (
          <li key={account.id} className={styles.account}>
            <span className={styles.divide} aria-hidden="true" />
            <p className={styles.source}>
              <strong>{`${at + 1}. ${sourceWords(account)}`}</strong>
              <ParagraphMark text={paragraphsLabel(account.paragraphs)} />
            </p>
            <p className={styles.says}>{account.says}</p>
            {settled && account.why && (
              <Reason why={account.why} evidence={account.evidence ?? []} />
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
