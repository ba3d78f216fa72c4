/** Where each content entry stands, kept beside the entries so that they stay exactly their schema's. */
export type ContentPlace = { readonly file: string; readonly line: number }

const places = new WeakMap<object, ContentPlace>()

export function rememberPlace(entry: object, place: ContentPlace): void {
  places.set(entry, place)
}

export function placeOf(entry: object): ContentPlace {
  return places.get(entry) ?? { file: 'src/content', line: 1 }
}
