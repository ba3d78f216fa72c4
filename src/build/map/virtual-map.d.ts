/** Addresses are without the app's base, as "assets/map-….svg". */
declare module 'virtual:sco/map' {
  export const map: import('#build/map/draw-map.ts').MapSheet & {
    readonly href: string
    readonly cities: readonly import('#build/map/city-places.ts').CityPlace[]
  }
}
declare module 'virtual:sco/wide-map' {
  export const wideMap: import('#build/map/draw-wide-map.ts').WideSheet & { readonly href: string }
}
