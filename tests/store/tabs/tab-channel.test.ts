import { expect, onTestFinished, test, vi } from 'vitest'
import { openTabChannel, type TabMessage } from '#store/tabs/tab-channel.ts'
import { until } from '#tests/support/learner-world.ts'

function open(name: string, page?: EventTarget) {
  const heard: TabMessage[] = []
  const channel = openTabChannel(name, (message) => heard.push(message), page)
  onTestFinished(channel.close)
  return { channel, heard }
}

test('a message reaches the other tabs of the same app, not its own and not another app’s', async () => {
  const [own, other, foreign] = [open('a'), open('a'), open('b')]
  own.channel.announce({ kind: 'changed' })
  own.channel.announce({ kind: 'appended', version: 1, events: [1] })
  await until(() => other.heard.length === 2)
  expect(other.heard).toEqual([{ kind: 'changed' }, { kind: 'appended', version: 1, events: [1] }])
  expect([own.heard, foreign.heard]).toEqual([[], []])
})

test('what is no message of ours is ignored', async () => {
  const { heard } = open('c')
  const stranger = new BroadcastChannel('c')
  onTestFinished(() => stranger.close())
  for (const odd of [
    null,
    'changed',
    { kind: 'x' },
    { kind: 'appended' },
    { kind: 'appended', version: '1', events: [] },
    { kind: 'appended', version: 1, events: 'no' },
  ]) {
    stranger.postMessage(odd)
  }
  stranger.postMessage({ kind: 'changed' })
  await until(() => heard.length > 0)
  expect(heard).toEqual([{ kind: 'changed' }])
})

test('a page that comes back from the back/forward cache reads everything again', () => {
  const page = new EventTarget()
  const { channel, heard } = open('d', page)
  const show = (persisted: boolean) =>
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }))
  show(false)
  expect(heard).toEqual([])
  show(true)
  expect(heard).toEqual([{ kind: 'changed' }])
  channel.close()
  show(true)
  expect(heard).toHaveLength(1)
})

test('announcing after closing is harmless, and so is a browser without channels', () => {
  const { channel } = open('e')
  channel.close()
  expect(() => channel.announce({ kind: 'changed' })).not.toThrow()
  vi.stubGlobal('BroadcastChannel', undefined)
  onTestFinished(() => void vi.unstubAllGlobals())
  expect(() => open('f').channel.announce({ kind: 'changed' })).not.toThrow()
})
