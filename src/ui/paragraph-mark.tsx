import styles from './paragraph-mark.module.css'

/** Where something stands in a paper, in the face kept for paragraph marks: "Jia §I ¶2". */
export function ParagraphMark({ text }: { readonly text: string }) {
  return <span className={styles.mark}>{text}</span>
}
