/** Long enough for a browser that asks where to put the file. */
const keptForMs = 60_000

/** A text is JSON unless a type is named. */
type NamedFile = { readonly name: string } & (
  | { readonly text: string; readonly type?: string }
  | { readonly blob: Blob }
)

function blobOf(file: NamedFile): Blob {
  return 'blob' in file
    ? file.blob
    : new Blob([file.text], { type: file.type ?? 'application/json' })
}

/** Hands the person a file, made in the page itself, and gives its name: nothing is sent anywhere. */
export function saveAsFile(file: NamedFile): string {
  const address = URL.createObjectURL(blobOf(file))
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), keptForMs)
  return file.name
}
