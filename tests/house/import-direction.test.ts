/** Imports point one way. Judged by the file an import leads to, so no spelling gets around it. */
import { houseRule } from './house-rule.ts'
import { importsOf, packageOf, pathOf } from './imports.ts'
import { isCode, roomOf, type ProjectFile } from './project-files.ts'

/** Room → rooms it may import besides itself. `main` is src/main.tsx and its neighbours in src. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  content: ['domain'],
  store: ['domain'],
  interop: ['domain'],
  ui: [],
  charts: ['domain', 'ui'],
  blocks: ['domain', 'ui', 'charts'],
  features: ['domain', 'content', 'store', 'interop', 'ui', 'charts', 'blocks'],
  app: ['domain', 'content', 'store', 'interop', 'ui', 'charts', 'blocks', 'features', 'main'],
  main: ['domain', 'content', 'store', 'interop', 'ui', 'charts', 'blocks', 'features', 'app'],
  build: ['domain', 'content', 'interop'],
}

const views = ['src/app/', 'src/features/', 'src/blocks/', 'src/charts/', 'src/ui/', 'src/main']
const buildOnly = ['src/build/']

/** Package → where it may be imported. A package that is not named here may be imported anywhere but in domain. */
const packageRooms: Readonly<Record<string, readonly string[]>> = {
  recharts: ['src/charts/'],
  zustand: ['src/store/'],
  'react-router': ['src/app/', 'src/features/', 'src/ui/app-link.tsx'],
  valibot: ['src/domain/', 'src/store/', 'src/interop/', 'src/build/'],
  // Pure: it is given the time, and its fuzz is off.
  'ts-fsrs': ['src/domain/'],
  minisearch: ['src/features/find/search/'],
  // Content names React only to type what the lesson compiler makes; store hands its stores down.
  react: [...views, 'src/store/', 'src/content/'],
  'react-dom': views,
  'd3-geo': buildOnly,
  'topojson-client': buildOnly,
  'world-atlas': buildOnly,
  vite: buildOnly,
  yaml: buildOnly,
  '@mdx-js/mdx': buildOnly,
  'remark-gfm': buildOnly,
  'remark-frontmatter': buildOnly,
  'node:': buildOnly,
}

function featureOf(path: string): string | undefined {
  const [, room, feature] = path.split('/')
  return room === 'features' ? feature : undefined
}

function roomFault(from: string, target: string): string | undefined {
  const room = roomOf(from) ?? ''
  const targetRoom = roomOf(target)
  const allowed = mayImport[room]
  if (!allowed) return `${room} has no row in the table of rooms`
  if (targetRoom === undefined)
    return room === 'build' ? undefined : `${room} imports ${target} from outside src`
  if (room === targetRoom) {
    return featureOf(from) === featureOf(target)
      ? undefined
      : `one feature imports another: ${target}`
  }
  return allowed.includes(targetRoom)
    ? undefined
    : `${room} may not import ${targetRoom}: ${target}`
}

function sourceFiles(files: readonly ProjectFile[]): ProjectFile[] {
  return files.filter((file) => file.path.startsWith('src/') && isCode(file))
}

/** The one look upwards: pages are drawn by the built server entry, and the build names its types. */
function isServerEntryType(from: string, target: string, typeOnly: boolean): boolean {
  return typeOnly && from.startsWith('src/build/pages/') && target === 'src/app/entry-server.tsx'
}

function wrongRooms(files: readonly ProjectFile[]): string[] {
  return sourceFiles(files).flatMap((file) =>
    importsOf(file).flatMap(({ spec, line, typeOnly }) => {
      const target = pathOf(file.path, spec)
      if (target === undefined || isServerEntryType(file.path, target, typeOnly)) return []
      const fault = roomFault(file.path, target)
      return fault ? [`${file.path}:${line}  ${fault}`] : []
    }),
  )
}

function wrongPackages(files: readonly ProjectFile[]): string[] {
  return sourceFiles(files).flatMap((file) =>
    importsOf(file).flatMap(({ spec, line }) => {
      const name = packageOf(spec)
      if (!name) return []
      const rooms = packageRooms[name] ?? (roomOf(file.path) === 'domain' ? [] : ['src/'])
      return rooms.some((room) => file.path.startsWith(room))
        ? []
        : [`${file.path}:${line}  ${name} has no place here`]
    }),
  )
}

houseRule({
  rule: 'a room imports only the rooms below it',
  check: wrongRooms,
  reports: [
    {
      what: 'domain importing ui',
      files: { 'src/domain/a/b.ts': "import { x } from '#ui/x.ts'" },
      says: 'domain may not import ui',
    },
    {
      what: 'a type from a room above',
      files: { 'src/blocks/b.ts': "import type { X } from '#features/x/x.ts'" },
      says: 'blocks may not import features',
    },
    {
      what: 'a way around by dots',
      files: { 'src/ui/b.ts': "export { x } from '../domain/x.ts'" },
      says: 'ui may not import domain',
    },
    {
      what: 'an import made when needed',
      files: { 'src/store/b.ts': "const load = () => import('#content/x.ts')" },
      says: 'store may not import content',
    },
    {
      what: 'a type written as import()',
      files: { 'src/interop/b.ts': "type X = import('#store/x.ts').X" },
      says: 'interop may not import store',
    },
    {
      what: 'a glob of files',
      files: { 'src/domain/b.ts': "const all = import.meta.glob('/src/content/*.yaml')" },
      says: 'domain may not import content',
    },
    {
      what: 'one feature importing another',
      files: { 'src/features/quiz/a.ts': "import { b } from '#features/review/b.ts'" },
      says: 'one feature imports another',
    },
    {
      what: 'the app importing the build',
      files: { 'src/app/a.ts': "import { b } from '#build/b.ts'" },
      says: 'app may not import build',
    },
    {
      what: 'the build importing the app',
      files: { 'src/build/pages/a.ts': "import { b } from '#app/entry-server.tsx'" },
      says: 'build may not import app',
    },
    {
      what: 'source importing tests',
      files: { 'src/app/a.ts': "import { b } from '#tests/support/b.ts'" },
      says: 'from outside src',
    },
    {
      what: 'a room nobody thought of',
      files: { 'src/lib/a.ts': "import { b } from '#domain/b.ts'" },
      says: 'lib has no row',
    },
  ],
  accepts: [
    {
      what: 'types of the server entry, where pages are made',
      files: { 'src/build/pages/a.ts': "type Entry = typeof import('#app/entry-server.tsx')" },
    },
    {
      what: 'the same feature, rooms below and packages',
      files: {
        'src/features/quiz/a.ts':
          "import { b } from '#features/quiz/parts/b.ts'\nimport { c } from '#domain/c.ts'\nimport { useState } from 'react'",
      },
    },
  ],
})

houseRule({
  rule: 'a package is imported only in its room',
  check: wrongPackages,
  reports: [
    {
      what: 'recharts outside charts',
      files: { 'src/features/a/b.tsx': "import { Bar } from 'recharts'" },
      says: 'recharts has no place',
    },
    {
      what: 'zustand outside store',
      files: { 'src/app/b.ts': "import { createStore } from 'zustand/vanilla'" },
      says: 'zustand has no place',
    },
    {
      what: 'the router in ui, but for the link',
      files: { 'src/ui/b.tsx': "import { Link } from 'react-router'" },
      says: 'react-router has no place',
    },
    {
      what: 'map drawing in the app',
      files: { 'src/charts/b.tsx': "import { geoPath } from 'd3-geo'" },
      says: 'd3-geo has no place',
    },
    {
      what: 'the atlas in a view',
      files: { 'src/charts/b.tsx': "import land from 'world-atlas/land-110m.json'" },
      says: 'world-atlas has no place',
    },
    {
      what: 'a second scheduler beside the one in domain',
      files: { 'src/features/a/b.ts': "import { fsrs } from 'ts-fsrs'" },
      says: 'ts-fsrs has no place',
    },
    {
      what: 'a schema in a feature',
      files: { 'src/features/a/b.ts': "import * as v from 'valibot'" },
      says: 'valibot has no place',
    },
    {
      what: 'React in domain',
      files: { 'src/domain/b.ts': "import { useState } from 'react'" },
      says: 'react has no place',
    },
    {
      what: 'an unnamed package in domain',
      files: { 'src/domain/b.ts': "import x from 'left-pad'" },
      says: 'left-pad has no place',
    },
    {
      what: 'Node in the app',
      files: { 'src/app/b.ts': "import { join } from 'node:path'" },
      says: 'node: has no place',
    },
  ],
  accepts: [
    {
      what: 'each package at home',
      files: {
        'src/ui/app-link.tsx': "import { Link } from 'react-router'",
        'src/charts/b.tsx': "import { Bar } from 'recharts'",
        'src/store/b.ts': "import { useStore } from 'zustand'",
        'src/domain/b.ts': "import * as v from 'valibot'",
        'src/domain/c.ts': "import { fsrs } from 'ts-fsrs'",
        'src/build/b.ts': "import { join } from 'node:path'",
      },
    },
  ],
})
