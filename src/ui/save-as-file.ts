/** Long enough for a browser that asks where to put the file. */
const keptForMs = 60_000

type NamedText = { readonly name: string; readonly text: string }

/** Hands the person a text as a file, made in the page itself, and gives its name: nothing is sent anywhere. */
export function saveAsFile({ name, text }: NamedText): string {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), keptForMs)
  return name
}
