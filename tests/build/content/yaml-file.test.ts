import { describe } from 'vitest'
import { authorMistakes } from '#tests/support/builders/author-mistakes.ts'

const checks = 'borders/checks.yaml'

describe('in a YAML file', () => {
  authorMistakes([
    {
      what: 'a broken bracket',
      file: 'glossary/terms.yaml',
      change: ['paragraphs: [jia.1.1]', 'paragraphs: [jia.1.1}'],
      line: 'paragraphs:',
      says: 'This is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
    },
    {
      what: 'a key given twice',
      file: 'glossary/terms.yaml',
      change: ['module: borders', 'module: borders\n  term: side'],
      line: 'term: side',
      says: 'This is not valid YAML: Map keys must be unique.',
    },
    {
      what: 'a wrong value deep in an entry',
      file: checks,
      change: ['text: Five, why: States and not parties.', 'text: Five, why: " "'],
      line: 'id: five',
      says: 'how-many-sides.options.five.why is empty.',
    },
    {
      what: 'a field that is missing',
      file: 'figures/border-map.yaml',
      change: ['title: A long border\n', ''],
      line: 'id: border-map',
      says: 'title is missing.',
    },
    {
      what: 'a misspelt field',
      file: checks,
      change: ['hints: [Count the parties.]', 'hint: [Count the parties.]\n  hints: [Count.]'],
      line: 'hint: [Count',
      says: 'how-many-sides.hint is not a field that is known here.',
    },
    {
      what: 'a question without a right option',
      file: checks,
      change: ['text: Two, right: true, why', 'text: Two, why'],
      line: 'id: two,',
      says: 'how-many-sides.options needs exactly one right option.',
    },
    {
      what: 'a question with two right options',
      file: checks,
      change: ['text: Five, why', 'text: Five, right: true, why'],
      line: 'id: two,',
      says: 'how-many-sides.options needs exactly one right option.',
    },
    {
      what: 'a list where one value should be',
      file: 'course.yaml',
      change: ['modules: [borders]', 'modules: borders'],
      line: 'modules:',
      says: 'modules should be a list, not "borders".',
    },
  ])
})
