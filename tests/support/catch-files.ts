/** Catches the files that a page hands to the browser, which a test browser has no folder for. */
import { onTestFinished, vi } from 'vitest'

export type CaughtFile = { readonly name: string; readonly file: Blob }

/** The files so far, the oldest first; call it before the page makes one. */
export function catchFiles(): readonly CaughtFile[] {
  const caught: CaughtFile[] = []
  const blobs = new Map<string, Blob>()
  const make = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = `blob:${blobs.size}`
    if (blob instanceof Blob) blobs.set(address, blob)
    return address
  })
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const file = blobs.get(this.href)
    if (file) caught.push({ name: this.download, file })
  })
  onTestFinished(() => {
    make.mockRestore()
    click.mockRestore()
  })
  return caught
}
