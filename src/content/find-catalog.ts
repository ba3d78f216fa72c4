/** The texts that a search looks through; apart from the other catalogues, because the frame asks for it. */
export async function loadFind() {
  return (await import('virtual:sco/find')).content
}
