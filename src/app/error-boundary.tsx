import { Component, type ReactNode } from 'react'

type State = { readonly failed: boolean }

/** The last resort: says in words that the page broke, that the work is kept, and what to do. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failed: false }

  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <main role="alert">
        <h1>This page broke</h1>
        <p>
          Your answers are kept in this browser; nothing of them is lost. Load the page again, and
          if it breaks again, open the course map.
        </p>
        <p>
          <a href={window.location.href}>Load this page again</a>
        </p>
        <p>
          <a href={import.meta.env.BASE_URL}>Open the course map</a>
        </p>
      </main>
    )
  }
}
