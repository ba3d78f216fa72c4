/** What a route loads: an element to draw and the words that stand in the page's head. */
import type { ReactNode } from 'react'
import type { Years } from '#domain/lesson/course.ts'

export type PageHead = {
  readonly title: string
  readonly description: string
  /** schema.org description of a course or learning resource; asked for when the page is built. */
  readonly jsonLd?: () => Promise<Readonly<Record<string, unknown>>>
  /** Personal or missing pages are kept out of search. */
  readonly noIndex?: boolean
}

export type LoadedPage = {
  readonly head: PageHead
  readonly element: ReactNode
  readonly ribbon?: { readonly years: Years; readonly subject: string }
}

export const siteName = 'SCO Primer'

export function fullTitle(head: PageHead): string {
  return head.title === siteName ? siteName : `${head.title} · ${siteName}`
}

/** The named parts of an address. */
export type Params = Readonly<Record<string, string | undefined>>
