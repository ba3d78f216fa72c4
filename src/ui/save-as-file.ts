/** Long enough for a browser that asks where to put the file. */
const keptForMs = 60_000

/** Hands the person a text as a file, made in the page itself: nothing is sent anywhere. */
export function saveAsFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), keptForMs)
}
