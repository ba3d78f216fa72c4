import { Component, Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import styles from './lazy-chart.module.css'

type LazyChartProps = {
  /** Keeps the drawing's height from the first paint, so that nothing moves when it arrives. */
  readonly className: string | undefined
  /** Called once the box is near; it returns an element of `React.lazy`. */
  readonly children: () => ReactNode
}

/** True from the moment the box comes within 300 px of the window, or the page is about to be printed. */
function useNear() {
  const box = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    const found = box.current
    if (!found) return undefined
    const show = () => setNear(true)
    if (typeof IntersectionObserver === 'undefined') {
      show()
      return undefined
    }
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) show()
      },
      { rootMargin: '300px' },
    )
    watch.observe(found)
    window.addEventListener('beforeprint', show)
    return () => {
      watch.disconnect()
      window.removeEventListener('beforeprint', show)
    }
  }, [])
  return { box, near }
}

class DrawingBoundary extends Component<
  { readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <p className={styles.message}>
        The drawing could not be loaded. The text and the table below say the same; reload the page
        to try again.
      </p>
    )
  }
}

/** A drawing whose code is fetched only when a reader comes near it. Without a script the box says so. */
export function LazyChart({ className, children }: LazyChartProps) {
  const { box, near } = useNear()
  return (
    <div ref={box} className={`${styles.box} ${className ?? ''}`}>
      <noscript>
        <p className={styles.message}>
          The drawing needs a script. The text and the table below say the same.
        </p>
      </noscript>
      {near && (
        <DrawingBoundary>
          <Suspense fallback={<p className={styles.message}>Drawing…</p>}>{children()}</Suspense>
        </DrawingBoundary>
      )}
    </div>
  )
}
