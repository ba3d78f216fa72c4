/** The evidence base for its own pages, with every place of the course that uses an entry. */
import type { EvidenceContent, EvidenceUse, Lookup } from '#domain/lesson/page-content.ts'
import type { Course } from '#build/content/course.ts'
import { figureEvidence, questionEvidence } from '#build/content/question-evidence.ts'
import { exerciseByDiscrepancy } from '#build/reference/source-lab-content.ts'
import { pick } from './named-entries.ts'

type Users = {
  readonly lessons: Map<string, EvidenceUse['lessons'][number]>
  readonly questions: EvidenceUse['questions'][number][]
  readonly figures: EvidenceUse['figures'][number][]
}

function evidenceUses(course: Course): Lookup<EvidenceUse> {
  const uses = new Map<string, Users>()
  const of = (id: string) => {
    const known: Users = uses.get(id) ?? { lessons: new Map(), questions: [], figures: [] }
    uses.set(id, known)
    return known
  }
  for (const module of course.modules) {
    for (const lesson of module.lessons)
      for (const use of [...lesson.facts.cites, ...lesson.facts.discrepancies]) {
        const sectionTitle =
          lesson.facts.sections.find((section) => section.id === use.section)?.title ?? 'Opening'
        of(use.id).lessons.set(`${lesson.id}#${use.section}`, {
          module: module.file.id,
          id: lesson.id,
          title: lesson.front.title,
          section: use.section,
          sectionTitle,
        })
      }
    for (const question of module.questions.values()) {
      const ids =
        question.kind === 'conflict'
          ? [...questionEvidence(question), question.discrepancy]
          : questionEvidence(question)
      for (const id of new Set(ids))
        of(id).questions.push({ id: question.id, module: module.file.id, prompt: question.prompt })
    }
  }
  for (const figure of course.figures.values())
    for (const id of figureEvidence(figure))
      of(id).figures.push({ id: figure.id, title: figure.title })
  return Object.fromEntries(
    [...uses].map(([id, use]) => [id, { ...use, lessons: [...use.lessons.values()] }]),
  )
}

export function evidenceContent(course: Course): EvidenceContent {
  return {
    statements: pick(course.base.statements, course.base.statements.keys()),
    discrepancies: pick(course.base.discrepancies, course.base.discrepancies.keys()),
    uses: evidenceUses(course),
    exercises: Object.fromEntries(exerciseByDiscrepancy(course)),
  }
}
