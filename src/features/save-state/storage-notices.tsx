import { settingsPath } from '#domain/lesson/addresses.ts'
import { AppLink } from '#ui/app-link.tsx'
import { Button } from '#ui/button.tsx'
import { StorageNotice } from './storage-notice.tsx'
import { useRescue } from './use-rescue.ts'

export type Trouble = 'memory' | 'newer' | 'not-saved'

const titles: Readonly<Record<Trouble, string>> = {
  memory: 'NOT SAVED: nothing is kept here',
  newer: 'NOT SAVED: your record is from a newer version',
  'not-saved': 'NOT SAVED',
}

/** What is true in each case apart from the reason, which comes with the failure. */
const more: Readonly<Record<Trouble, readonly string[]>> = {
  memory: [
    'The whole course works all the same. The usual causes are a private window, blocked cookies, or the course shown inside another site. A copy can be brought back under Settings, here or in another browser.',
  ],
  newer: [
    'Nothing is written meanwhile. If you have answered something on this page, export a copy first: reloading forgets it.',
  ],
  'not-saved': [],
}

type TroubleNoticeProps = { readonly trouble: Trouble; readonly reason: string | undefined }

export function TroubleNotice({ trouble, reason }: TroubleNoticeProps) {
  const { outcome, exportCopy, exportRaw, tryAgain } = useRescue()
  return (
    <StorageNotice
      title={titles[trouble]}
      tone="warning"
      sentences={reason ? [reason, ...more[trouble]] : more[trouble]}
      outcome={outcome}
      isLong={trouble === 'newer'}
    >
      <Button onClick={exportCopy}>Export a copy</Button>
      {trouble === 'newer' ? (
        <>
          <Button tone="quiet" onClick={() => window.location.reload()}>
            Reload the page
          </Button>
          <Button tone="quiet" onClick={exportRaw}>
            Export the stored data as they are
          </Button>
        </>
      ) : (
        <Button tone="quiet" onClick={tryAgain}>
          Try again
        </Button>
      )}
    </StorageNotice>
  )
}

type UnreadableNoticeProps = { readonly count: number; readonly onHide: () => void }

/** Harmless to hide: the copies stay, and Settings can export them too. */
export function UnreadableNotice({ count, onHide }: UnreadableNoticeProps) {
  const { outcome, exportRaw } = useRescue()
  const what = count === 1 ? '1 stored record' : `${count} stored records`
  return (
    <StorageNotice
      title={`${what} could not be read`}
      tone="note"
      sentences={[
        `${count === 1 ? 'It is' : 'They are'} damaged and left out; everything else works. Untouched copies are kept on this device. Export them if you want to keep them for good or show them to someone who can help.`,
      ]}
      outcome={outcome}
    >
      <Button tone="quiet" onClick={exportRaw}>
        Export the stored data as they are
      </Button>
      <Button tone="quiet" onClick={onHide}>
        Hide this
      </Button>
      <AppLink to={settingsPath}>Your record in Settings</AppLink>
    </StorageNotice>
  )
}
