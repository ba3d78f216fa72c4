/** Handing a file to another app or device by the system's own share sheet, where there is one. */
import { useSyncExternalStore } from 'react'
import type { NamedText } from '#interop/learner-record/export-record.ts'

/** As plain text, because browsers share few kinds of file and JSON is in no list of theirs. */
function textFile({ name, text }: NamedText): File {
  return new File([text], name.replace(/\.json$/, '.txt'), { type: 'text/plain' })
}

function canShareFiles(): boolean {
  if (!('canShare' in navigator)) return false
  return navigator.canShare({ files: [textFile({ name: 'record.json', text: '{}' })] })
}

const never = () => () => undefined

/** False on the server and where the browser has no share sheet for files. */
export function useCanShareFiles(): boolean {
  return useSyncExternalStore(never, canShareFiles, () => false)
}

/** `left`: the person closed the sheet. `refused`: the browser did not open it. */
export async function shareFile(
  file: NamedText,
): Promise<{ readonly outcome: 'shared' | 'left' | 'refused'; readonly name: string }> {
  const shared = textFile(file)
  try {
    await navigator.share({ files: [shared], title: 'SCO Primer record' })
    return { outcome: 'shared', name: shared.name }
  } catch (error) {
    const isLeft = error instanceof DOMException && error.name === 'AbortError'
    return { outcome: isLeft ? 'left' : 'refused', name: shared.name }
  }
}
