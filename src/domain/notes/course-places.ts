/**
 * Finds the place of a note in the course as it is today: its title, where it belongs, and its rank in
 * the order of reading (modules, their lessons and sections; then questions; then evidence). A place
 * that is no longer there keeps its address, as near as possible to where it stood.
 */
import { ownValue } from '#domain/base/own-record.ts'
import { evidencePath, lessonPath, questionPath } from '#domain/lesson/addresses.ts'
import type { ModuleOutline } from '#domain/lesson/course.ts'
import type { Lookup } from '#domain/lesson/page-content.ts'
import { readPlace, type NotePlace } from './note-place.ts'

type Titled = { readonly id: string; readonly title: string }
export type PlacedModule = Pick<ModuleOutline, 'id' | 'title'> & {
  readonly lessons: readonly (Titled & { readonly sections: readonly Titled[] })[]
}

export type CoursePlaces = {
  readonly modules: readonly PlacedModule[]
  /** By every id it ever had, in the course's order; absent until it is known. */
  readonly questions?: Lookup<{
    readonly module: string
    /** The id it has now, or that of the question that took its place. */
    readonly question: string
    readonly prompt: string
  }>
  /** Entry → its title, in the order of the evidence base; absent until it is known. */
  readonly evidence?: Lookup<string>
}

/** Where a place is listed: a module's id, or one of these. */
export type NoteRoom = 'questions' | 'evidence' | 'elsewhere' | `module ${string}`

export type FoundPlace = {
  /** Today's address, to lead there; the one kept with the note where the place is gone. */
  readonly address: string
  readonly kind: NotePlace['kind']
  readonly room: NoteRoom
  /** Of a lesson or question. */
  readonly module?: string
  readonly title: string
  /** The lesson or module it is part of. */
  readonly within?: string
  /** `gone`: nothing in the course has this address; `replaced`: another question has taken its place. */
  readonly state: 'here' | 'replaced' | 'gone'
  readonly rank: readonly number[]
}

const bands = { lessons: 0, questions: 1, evidence: 2, elsewhere: 3 } as const
/** After everything that has a rank of its own. */
const last = Number.MAX_SAFE_INTEGER

function rankIn(ids: readonly string[], id: string): number {
  const at = ids.indexOf(id)
  return at < 0 ? last : at
}

function gone(address: string, kind: NotePlace['kind']): FoundPlace {
  const rank = [bands.elsewhere]
  return { address, kind, room: 'elsewhere', title: address, state: 'gone', rank }
}

type Of<Kind extends NotePlace['kind']> = Extract<NotePlace, { kind: Kind }>

function inLesson(
  address: string,
  place: Of<'section'> | Of<'lesson'>,
  { modules }: CoursePlaces,
): FoundPlace {
  const at = modules.findIndex(({ id }) => id === place.module)
  const module = modules[at]
  if (!module) return gone(address, place.kind)
  const { kind } = place
  const common = { kind, room: `module ${module.id}`, module: module.id } as const
  const lesson = module.lessons.find(({ id }) => id === place.lesson)
  if (!lesson)
    return {
      ...common,
      address,
      title: address,
      within: module.title,
      state: 'gone',
      rank: [bands.lessons, at, last],
    }
  const rank = [bands.lessons, at, module.lessons.indexOf(lesson)]
  if (kind === 'lesson')
    return {
      ...common,
      address: lessonPath(module.id, lesson.id),
      title: lesson.title,
      within: module.title,
      state: 'here',
      rank: [...rank, -1],
    }
  const section = lesson.sections.find(({ id }) => id === place.section)
  return {
    ...common,
    address: section ? lessonPath(module.id, lesson.id, section.id) : address,
    title: section?.title ?? address,
    within: lesson.title,
    state: section ? 'here' : 'gone',
    rank: [...rank, section ? lesson.sections.indexOf(section) : last],
  }
}

function questionAt(
  address: string,
  { kind, question: id }: Of<'question'>,
  { modules, questions }: CoursePlaces,
): FoundPlace {
  const common = { kind, room: 'questions' } as const
  const rank = [bands.questions]
  if (!questions)
    return { ...common, address: questionPath(id), title: `Question ${id}`, state: 'here', rank }
  const found = ownValue(questions, id)
  if (!found) return { ...common, address, title: address, state: 'gone', rank: [...rank, last] }
  const { module, question, prompt } = found
  const ids = modules.map((each) => each.id)
  const title = modules.find((each) => each.id === module)?.title
  return {
    ...common,
    module,
    address: questionPath(question),
    title: prompt,
    ...(title === undefined ? {} : { within: title }),
    state: question === id ? 'here' : 'replaced',
    rank: [...rank, rankIn(ids, module), rankIn(Object.keys(questions), question)],
  }
}

function entryAt(
  address: string,
  { kind, entry }: Of<'evidence'>,
  { evidence }: CoursePlaces,
): FoundPlace {
  const common = { kind, room: 'evidence' } as const
  const rank = [bands.evidence]
  if (!evidence)
    return { ...common, address: evidencePath(entry), title: `Entry ${entry}`, state: 'here', rank }
  const title = ownValue(evidence, entry)
  if (title === undefined)
    return { ...common, address, title: address, state: 'gone', rank: [...rank, last] }
  const order = [...rank, rankIn(Object.keys(evidence), entry)]
  return { ...common, address: evidencePath(entry), title, state: 'here', rank: order }
}

export function findPlace(address: string, places: CoursePlaces): FoundPlace {
  const place = readPlace(address)
  switch (place.kind) {
    case 'section':
    case 'lesson':
      return inLesson(address, place, places)
    case 'question':
      return questionAt(address, place, places)
    case 'evidence':
      return entryAt(address, place, places)
    case 'elsewhere':
      return gone(address, place.kind)
  }
}

/** Negative when `one` is read first; places of one rank go by their address. */
export function comparePlaces(one: FoundPlace, other: FoundPlace): number {
  const length = Math.max(one.rank.length, other.rank.length)
  for (let at = 0; at < length; at += 1) {
    const apart = (one.rank[at] ?? -1) - (other.rank[at] ?? -1)
    if (apart !== 0) return apart
  }
  if (one.address === other.address) return 0
  return one.address < other.address ? -1 : 1
}
