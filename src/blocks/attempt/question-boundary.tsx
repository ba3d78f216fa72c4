import { Component, type ReactNode } from 'react'
import styles from './question-boundary.module.css'

type BoundaryProps = {
  /** Which question it is, e.g. "Question 5". */
  readonly label: string
  readonly children: ReactNode
}

/** Keeps a question that cannot be drawn from taking the others with it. */
export class QuestionBoundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <p className={styles.failed} role="alert">
        {`${this.props.label} cannot be shown. Your answers are kept, and the other questions work; load the page again to see this one.`}
      </p>
    )
  }
}
