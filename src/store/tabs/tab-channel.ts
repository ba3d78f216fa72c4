/**
 * What the tabs of one browser tell each other. A page that comes back from the back/forward cache
 * has slept through the messages, so it is told to read everything again. No `unload` handler: that
 * would keep the page out of that cache.
 */
export type TabMessage =
  | { readonly kind: 'appended'; readonly version: number; readonly events: readonly unknown[] }
  /** Something was taken away or replaced: read everything again. */
  | { readonly kind: 'changed' }

export type TabChannel = {
  readonly announce: (message: TabMessage) => void
  readonly close: () => void
}

function readMessage(data: unknown): TabMessage | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined
  if (data.kind === 'changed') return { kind: 'changed' }
  if (data.kind !== 'appended' || !('version' in data) || !('events' in data)) return undefined
  const { version, events } = data
  if (typeof version !== 'number' || !Array.isArray(events)) return undefined
  return { kind: 'appended', version, events }
}

/** `page` is the window; without BroadcastChannel the tabs meet again at the next load. */
export function openTabChannel(
  name: string,
  onMessage: (message: TabMessage) => void,
  page?: EventTarget,
): TabChannel {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name)
  const onBroadcast = ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data)
    if (message) onMessage(message)
  }
  const onPageShow = (event: Event) => {
    if ('persisted' in event && event.persisted === true) onMessage({ kind: 'changed' })
  }
  channel?.addEventListener('message', onBroadcast)
  page?.addEventListener('pageshow', onPageShow)
  let isOpen = true
  return {
    announce(message) {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
      if (isOpen) channel?.postMessage(message)
    },
    close() {
      isOpen = false
      channel?.close()
      page?.removeEventListener('pageshow', onPageShow)
    },
  }
}
