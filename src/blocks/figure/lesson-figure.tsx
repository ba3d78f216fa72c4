import { useSources } from '#blocks/sources-context.tsx'
import { FigureView } from '#charts/figure-views.tsx'
import { paragraphsLabel } from '#domain/evidence/paragraph-name.ts'

/** A figure in a text, with the paragraphs behind its values taken from the page's evidence. */
export function LessonFigure({ id }: { readonly id: string }) {
  const { figures, statements } = useSources()
  const figure = figures[id]
  if (!figure) throw new Error(`The page was given no figure “${id}”.`)
  const paragraphsOf = (evidence: readonly string[]) => [
    ...new Set(evidence.flatMap((entry) => statements[entry]?.paragraphs ?? [])),
  ]
  return (
    <div
      data-evidence={figure.evidence.join(' ')}
      data-paragraphs={paragraphsOf(figure.evidence).join(' ')}
    >
      <FigureView
        figure={figure}
        sourceOf={(evidence) => paragraphsLabel(paragraphsOf(evidence))}
      />
    </div>
  )
}
