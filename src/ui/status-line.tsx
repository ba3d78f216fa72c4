/**
 * One polite live region that stands from the first paint and is filled later; a region that arrives
 * together with its words is not announced.
 */
export function StatusLine({
  text,
  className,
}: {
  readonly text: string
  readonly className?: string
}) {
  return (
    <p role="status" className={className ?? 'visually-hidden'}>
      {text}
    </p>
  )
}
