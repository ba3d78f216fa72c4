import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { TimelinePicture } from '#features/timeline/timeline-picture.tsx'
import { timelineSample } from './timeline-sample.ts'

const { events, years } = timelineSample

function renderPicture(asOf?: number) {
  render(<TimelinePicture events={events} years={years} asOf={asOf} />)
  return within(screen.getByRole('group', { name: '6 marks from 1996 to 2023' }))
}

const focused = () => document.activeElement?.getAttribute('data-mark')

test('each mark says its date, its kind and its text, and leads to its event', () => {
  const picture = renderPicture()
  expect(
    picture.getByRole('link', { name: '26 April 1996. Summit: The five met in Shanghai.' }),
  ).toHaveAttribute('href', '#shanghai')
  expect(
    picture.getByRole('link', {
      name: '4 July 2023. Membership: Iran became a member. Beyond the papers.',
    }),
  ).toHaveAttribute('href', '#iran-joins')
  expect(picture.getAllByRole('link')).toHaveLength(events.length)
})

test('the picture is one tab stop, and the mark last walked to stays it', async () => {
  renderPicture()
  await userEvent.tab()
  expect(focused()).toBe('evolution')
  await userEvent.keyboard('{ArrowRight}')
  expect(focused()).toBe('shanghai')
  await userEvent.tab()
  expect(document.body).toHaveFocus()
  await userEvent.tab({ shift: true })
  expect(focused()).toBe('shanghai')
})

test('arrow keys walk in time and between lanes; Home and End go to the ends', async () => {
  renderPicture()
  await userEvent.tab()
  const walk = async (key: string) => {
    await userEvent.keyboard(`{${key}}`)
    return focused()
  }
  expect(await walk('ArrowRight')).toBe('shanghai')
  expect(await walk('ArrowRight')).toBe('bishkek')
  expect(await walk('ArrowDown')).toBe('evolution')
  expect(await walk('ArrowLeft')).toBe('evolution')
  expect(await walk('End')).toBe('iran-joins')
  expect(await walk('ArrowRight')).toBe('iran-joins')
  expect(await walk('Home')).toBe('evolution')
})

test('keys with a modifier are left to the browser', async () => {
  renderPicture()
  await userEvent.tab()
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}')
  expect(focused()).toBe('evolution')
})

test('the mark that has the focus or the pointer can be read below the picture', async () => {
  const picture = renderPicture()
  await userEvent.hover(picture.getByRole('link', { name: /Bishkek\.$/ }))
  expect(screen.getByText('24 August 1999')).toBeVisible()
  expect(screen.getByText('The five met in Bishkek.')).toBeVisible()
})

test('as of a year, a mark says what was not yet known', () => {
  const picture = renderPicture(2000)
  const late = picture.getAllByRole('link', { name: /Not yet known then\.$/ })
  expect(late.map((mark) => mark.getAttribute('href'))).toEqual(['#india-joins', '#iran-joins'])
  expect(picture.getByText('The end of 2000')).toBeInTheDocument()
})

test('the marks of the two layers and of the papers are told apart by shape', () => {
  const picture = renderPicture()
  const shape = (name: RegExp) =>
    [...picture.getByRole('link', { name }).querySelectorAll('g > *')]
      .map((part) => part.outerHTML)
      .join('')
  const shapes = [/in Shanghai\.$/, /in Bishkek\.$/, /^9 June 2017/, /^4 July 2023/].map(shape)
  expect(new Set(shapes).size).toBe(4)
})
