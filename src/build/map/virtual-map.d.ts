declare module 'virtual:sco/map' {
  export const map: import('#build/map/draw-map.ts').MapSheet & {
    /** Address of the sheet without the app's base, as "assets/map-….svg". */
    readonly href: string
  }
}
