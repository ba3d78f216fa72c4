/** schema.org descriptions of the pages, for machines that list courses. */
import type { PageHead } from './page.ts'
import type { CourseMap, LessonContent, QuizOutline } from '#domain/lesson/page-content.ts'

type JsonLd = Readonly<Record<string, unknown>>
const context = 'https://schema.org'

export function courseLd(course: CourseMap): JsonLd {
  return {
    '@context': context,
    '@type': 'Course',
    name: 'SCO Primer',
    description:
      'The Shanghai Five and the Shanghai Cooperation Organisation, read through two papers that explain the same success differently.',
    inLanguage: 'en',
    isAccessibleForFree: true,
    provider: { '@type': 'Organization', name: 'SCO Primer' },
    hasPart: course.modules.map((module) => ({
      '@type': 'LearningResource',
      name: module.title,
      description: module.summary,
    })),
  }
}

export function lessonLd({ lesson, module }: LessonContent): JsonLd {
  return {
    '@context': context,
    '@type': 'LearningResource',
    name: lesson.title,
    description: lesson.lede,
    learningResourceType: 'Lesson',
    timeRequired: `PT${lesson.minutes}M`,
    inLanguage: 'en',
    isAccessibleForFree: true,
    isPartOf: {
      '@type': 'Course',
      name: module.title,
      provider: { '@type': 'Organization', name: 'SCO Primer' },
      description: module.title,
    },
  }
}

export function quizLd({ quiz }: { readonly quiz: QuizOutline }): JsonLd {
  return {
    '@context': context,
    '@type': 'Quiz',
    name: `Quiz: ${quiz.title}`,
    about: quiz.summary,
    learningResourceType: 'Quiz',
    inLanguage: 'en',
    isAccessibleForFree: true,
  }
}

/** Any other page that people may find: part of the course, named and described as its head says. */
export function pageLd({ title, description }: PageHead): JsonLd {
  return {
    '@context': context,
    '@type': 'LearningResource',
    name: title,
    description,
    inLanguage: 'en',
    isAccessibleForFree: true,
    isPartOf: {
      '@type': 'Course',
      name: 'SCO Primer',
      provider: { '@type': 'Organization', name: 'SCO Primer' },
    },
  }
}
