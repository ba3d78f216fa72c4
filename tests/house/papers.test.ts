/** Each room introduces itself, and nothing speaks of the place it was written in. */
import { houseRule, linesOf } from './house-rule.ts'
import { roomOf, type ProjectFile } from './project-files.ts'

const introduction = { least: 5, most: 10 }

function unintroduced(files: readonly ProjectFile[]): string[] {
  const rooms = new Set(
    files.map((file) => roomOf(file.path)).filter((room) => room !== undefined && room !== 'main'),
  )
  return [...rooms].flatMap((room) => {
    const path = `src/${room}/README.md`
    const readme = files.find((file) => file.path === path)
    if (!readme)
      return [
        `${path} is missing: what lives here, what it may import, how to add one, why it is so`,
      ]
    const lines = readme.text.split('\n').filter((line) => line.trim() !== '').length
    const fits = lines >= introduction.least && lines <= introduction.most
    return fits
      ? []
      : [`${path} has ${lines} lines; ${introduction.least} to ${introduction.most} are asked for`]
  })
}

/** One letter of each stands in brackets, or this file would report itself. */
const workplace = [
  /(?<![\w.])\/w[o]rk\//,
  /\.\.\/s[h]ared/,
  /\bh[e]lper-\w/,
  /(?<![\w.])\/t[m]p\//,
  /(?<![\w.])\/r[o]ot\//,
  /\bs[e]ssions?[-_/]\d/,
]

function outOfPlace(files: readonly ProjectFile[]): string[] {
  return files
    .filter((file) => file.path !== 'package-lock.json')
    .flatMap((file) =>
      file.text.split('\n').flatMap((line, index) => {
        const found = workplace
          .map((pattern) => pattern.exec(line)?.[0])
          .find((word) => word !== undefined)
        return found
          ? [`${file.path}:${index + 1}  "${found}" is of the workplace, not of the project`]
          : []
      }),
    )
}

houseRule({
  rule: 'each room has a README of five to ten lines',
  check: unintroduced,
  reports: [
    { what: 'a room without', files: { 'src/ui/a.ts': '' }, says: 'src/ui/README.md is missing' },
    { what: 'too short a one', files: { 'src/ui/README.md': linesOf(4) }, says: 'has 4 lines' },
    { what: 'too long a one', files: { 'src/ui/README.md': linesOf(11) }, says: 'has 11 lines' },
  ],
  accepts: [
    {
      what: 'one with blank lines between',
      files: { 'src/ui/README.md': linesOf(10, '\nline'), 'src/main.tsx': '' },
    },
  ],
})

houseRule({
  rule: 'no word of the workplace',
  check: outOfPlace,
  reports: [
    {
      what: 'the checkout',
      files: { 'README.md': ['see ', 'work', 'main'].join('/') },
      says: 'README.md:1',
    },
    {
      what: 'the neighbour folder',
      files: { 'src/ui/a.ts': ['// from ..', 'shared', 'design.md'].join('/') },
      says: 'src/ui/a.ts:1',
    },
    {
      what: 'another writer',
      files: { 'src/ui/a.ts': ['// asked helper', '3'].join('-') },
      says: 'src/ui/a.ts:1',
    },
    {
      what: 'a scratch file',
      files: { 'src/ui/a.ts': ['// ', 'tmp', 'a.txt'].join('/') },
      says: 'src/ui/a.ts:1',
    },
    {
      what: 'a home folder',
      files: { 'src/ui/a.ts': ['// ', 'root', 'a.txt'].join('/') },
      says: 'src/ui/a.ts:1',
    },
    {
      what: 'a numbered sitting',
      files: { 'README.md': ['as in session', '12'].join('-') },
      says: 'README.md:1',
    },
  ],
  accepts: [
    {
      what: 'the same words in other use',
      files: {
        'README.md':
          'The UN General Assembly session of 1996. https://example.org/work/1 and homework/exercises',
      },
    },
  ],
})
