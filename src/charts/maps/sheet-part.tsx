type SheetPartProps = {
  /** The sheet's file, as the map's module gives it. */
  readonly href: string
  readonly part: string
  readonly className?: string | undefined
}

/** A shape of a static sheet. It costs no script and takes its colours from the page. */
export function SheetPart({ href, part, className }: SheetPartProps) {
  return <use className={className} href={`${import.meta.env.BASE_URL}${href}#${part}`} />
}
