import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { MemoryRouter, Route, Routes } from 'react-router'
import { expect, test, vi } from 'vitest'
import { Beyond } from '#blocks/text/beyond.tsx'
import { Disagree } from '#blocks/text/disagree.tsx'
import { SectionHeading } from '#blocks/text/section-heading.tsx'
import { Term } from '#blocks/text/term.tsx'
import { SourcesProvider, type Sources } from '#blocks/sources-context.tsx'

const sources: Sources = {
  statements: {},
  figures: {},
  terms: {
    'shanghai-five': {
      id: 'shanghai-five',
      term: 'Shanghai Five',
      also: [],
      definition: 'The forum of five states.',
      paragraphs: ['jia.0.1'],
      module: 'border-cbms',
      names: { zh: '上海五国', ru: 'Шанхайская пятёрка' },
    },
  },
  discrepancies: {
    'a-wrong-year': {
      id: 'a-wrong-year',
      title: 'A wrong year',
      types: ['papers-disagree'],
      paragraphs: ['ding.3.a.1', 'jia.1.3'],
    },
    'a-slip': { id: 'a-slip', title: 'A slip', types: ['evident-slip'], paragraphs: ['ding.1.1'] },
  },
}

function show(part: ReactNode) {
  return render(
    <MemoryRouter>
      <SourcesProvider sources={sources}>
        <Routes>
          <Route path="/" element={part} />
          <Route path="*" element={<p>elsewhere</p>} />
        </Routes>
      </SourcesProvider>
    </MemoryRouter>,
  )
}

test('a term is a link to the glossary, and a plain press opens its definition instead', async () => {
  const toggle = vi.fn<() => boolean>()
  Object.defineProperty(HTMLElement.prototype, 'togglePopover', {
    value: toggle,
    configurable: true,
    writable: true,
  })
  show(<Term id="shanghai-five">the Five</Term>)
  const term = screen.getByRole('link', { name: 'the Five' })
  expect(term).toHaveAttribute('href', '/glossary/#shanghai-five')
  await userEvent.setup().click(term)
  expect(toggle).toHaveBeenCalledOnce()
  expect(screen.queryByText('elsewhere')).toBeNull()
})

test('a term that the glossary does not have is a defect that says its name', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(() => show(<Term id="no-such-term">x</Term>)).toThrow('no-such-term')
})

test('a note says whether the papers disagree or one of them is doubtful, and links the whole entry', () => {
  show(
    <>
      <Disagree ids="a-wrong-year">One says this.</Disagree>
      <Disagree ids="a-slip">It says that.</Disagree>
    </>,
  )
  const disagree = screen.getByRole('note', { name: 'Papers disagree' })
  expect(disagree).toHaveAttribute('data-paragraphs', 'ding.3.a.1 jia.1.3')
  expect(disagree).toHaveAttribute('data-evidence', 'a-wrong-year')
  expect(screen.getByRole('note', { name: 'A doubtful place' })).toHaveTextContent('It says that.')
  expect(screen.getByRole('link', { name: 'A wrong year' })).toHaveAttribute(
    'href',
    '/evidence/a-wrong-year/',
  )
})

test('knowledge from outside says so, with its source and its age', () => {
  show(
    <Beyond source="An atlas" asOf="1 September 2025">
      Something newer.
    </Beyond>,
  )
  const box = screen.getByRole('note', { name: 'Beyond the papers' })
  expect(box).toHaveTextContent('Source: An atlas. As of 1 September 2025.')
})

test('a section heading is the link to its section and can take the focus', () => {
  show(<SectionHeading id="five-agreements">Five agreements</SectionHeading>)
  expect(screen.getByRole('link', { name: 'Five agreements' })).toHaveAttribute(
    'href',
    '#five-agreements',
  )
  expect(screen.getByRole('heading', { level: 2 })).toHaveAttribute('tabindex', '-1')
})
