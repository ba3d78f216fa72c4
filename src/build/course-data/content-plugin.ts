/**
 * Serves the course to the app as virtual modules, one for each page that needs one, and fails the
 * build with every author mistake. The course is read once a build and again when a file changes.
 */
import type { Plugin } from 'vite'
import { sourcesContent } from './coverage.ts'
import { moduleObjectives } from '#domain/mastery/objective.ts'
import { contentFolder } from '#build/content/content-files.ts'
import { atlasContent, atlasFigureContent } from '#build/reference/atlas-content.ts'
import { glossaryContent } from '#build/reference/glossary.ts'
import { readCourse, type Course } from '#build/content/course.ts'
import { caseContent, caseIndex } from '#build/reference/cases-content.ts'
import { explorerContent } from '#build/outside/explorer.ts'
import { findContent } from '#build/find/find-content.ts'
import { guideContent, teachContent } from '#build/reference/guide-content.ts'
import { sinceContent } from '#build/reference/since.ts'
import { labContent, labExerciseContent } from '#build/reference/source-lab-content.ts'
import { timelineContent } from '#build/reference/timeline.ts'
import { bankContent, finalContent, placementContent, questionIndex } from './bank-content.ts'
import { courseVersion } from './course-version.ts'
import { evidenceContent } from './evidence-content.ts'
import { courseMap, lessonContent, lessonParts, paperOutlines } from './page-content.ts'
import { progressOutline } from './progress-outline.ts'

const prefix = 'virtual:sco/'
const resolved = `\0${prefix}`

function constant(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value)}\n`
}

function loaders(course: Course): string {
  const lines = course.modules.flatMap((module) =>
    module.lessons.map(({ id }) => {
      const path = `${module.file.id}/${id}`
      return `  ${JSON.stringify(path)}: () => import('${prefix}lesson/${path}'),`
    }),
  )
  const version = constant('contentVersion', courseVersion(course))
  return ['export const lessonLoaders = {', ...lines, '}', version].join('\n')
}

/** Apart from the other loaders, which every page brings along. */
function ownLoaders(
  kind: 'atlas' | 'bank' | 'cases' | 'guide' | 'lab',
  ids: Iterable<string>,
): string {
  const lines = [...ids].map(
    (id) => `  ${JSON.stringify(id)}: () => import('${prefix}${kind}/${id}'),`,
  )
  return ['export const content = {', ...lines, '}'].join('\n')
}

function findLesson(course: Course, path: string) {
  const [moduleId, lessonId] = path.split('/')
  const module = course.modules.find((one) => one.file.id === moduleId)
  const lesson = module?.lessons.find((one) => one.id === lessonId)
  if (!module || !lesson) throw new Error(`There is no lesson ${path}.`)
  return { module, lesson }
}

function lessonModule(course: Course, path: string): string {
  const { module, lesson } = findLesson(course, path)
  return [
    lesson.code,
    constant('content', lessonContent(course, module, lesson)),
    `export const loadParts = () => import('${prefix}parts/${path}')`,
  ].join('\n')
}

function moduleText(course: Course, id: string): string {
  const [kind = '', ...rest] = id.split('/')
  const name = rest.join('/')
  if (kind === 'loaders') return loaders(course)
  if (kind === 'bank-loaders')
    return ownLoaders(
      'bank',
      course.modules.map(({ file }) => file.id),
    )
  if (kind === 'lesson') return lessonModule(course, name)
  if (kind === 'parts') {
    const { module, lesson } = findLesson(course, name)
    return constant('content', lessonParts(course, module, lesson))
  }
  if (kind === 'placement') return constant('content', placementContent(course) ?? null)
  if (kind === 'final') return constant('content', finalContent(course) ?? null)
  if (kind === 'bank') {
    const module = course.modules.find((one) => one.file.id === name)
    if (!module) throw new Error(`There is no module ${name}.`)
    return constant('content', bankContent(course, module))
  }
  if (kind === 'map-of-course') return constant('content', courseMap(course))
  if (kind === 'evidence') return constant('content', evidenceContent(course))
  if (kind === 'papers') return constant('content', paperOutlines(course))
  if (kind === 'sources') return constant('content', sourcesContent(course))
  if (kind === 'question-index') return constant('content', questionIndex(course))
  if (kind === 'objectives')
    return constant(
      'content',
      course.modules.map((module) => moduleObjectives(bankContent(course, module))),
    )
  if (kind === 'progress') return constant('content', progressOutline(course))
  if (kind === 'lab')
    return constant('content', name ? labExerciseContent(course, name) : labContent(course))
  if (kind === 'lab-loaders') return ownLoaders('lab', course.lab.keys())
  if (kind === 'cases')
    return constant('content', name ? caseContent(course, name) : caseIndex(course))
  if (kind === 'case-loaders') return ownLoaders('cases', course.workbench.cases.keys())
  if (kind === 'atlas')
    return constant('content', name ? atlasFigureContent(course, name) : atlasContent(course))
  if (kind === 'atlas-loaders') return ownLoaders('atlas', course.figures.keys())
  if (kind === 'timeline') return constant('content', timelineContent(course))
  if (kind === 'teach') return constant('content', teachContent(course))
  if (kind === 'guide') return constant('content', guideContent(course, name))
  if (kind === 'guide-loaders') return ownLoaders('guide', course.guides.keys())
  if (kind === 'since') return constant('content', sinceContent(course))
  if (kind === 'outside') return constant('content', explorerContent(course))
  if (kind === 'find') return constant('content', findContent(course))
  if (kind === 'glossary') return constant('content', glossaryContent(course))
  throw new Error(`Unknown content module ${id}.`)
}

/** Those are made by a plugin of their own. */
const isMap = (id: string) => /\/(wide-)?map$/.test(id)

export function contentPlugin(): Plugin {
  let reading: Promise<Course> | undefined
  return {
    name: 'sco-content',
    enforce: 'pre',
    buildStart() {
      reading ??= readCourse()
    },
    resolveId(id) {
      return id.startsWith(prefix) && !isMap(id) ? `\0${id}` : undefined
    },
    async load(id) {
      if (!id.startsWith(resolved) || isMap(id)) return undefined
      reading ??= readCourse()
      return { code: moduleText(await reading, id.slice(resolved.length)), moduleType: 'js' }
    },
    handleHotUpdate({ file, server }) {
      if (!file.includes(`/${contentFolder}/`)) return
      reading = undefined
      for (const module of server.moduleGraph.idToModuleMap.values())
        if (module.id?.startsWith(resolved)) server.moduleGraph.invalidateModule(module)
      server.ws.send({ type: 'full-reload' })
    },
  }
}
