/** Parts that every sheet has. Paints are tokens, so that a sheet follows the theme of its page. */
import { geoGraticule, type GeoPath } from 'd3-geo'
import { linesOf, writePath, type Line } from '#build/map/shapes/compact-path.ts'
import { hatchLines } from '#build/map/shapes/fill-lines.ts'
import type { Size } from './sheet-places.ts'

/** Lines keep their width in pixels, whatever the size of the sheet. */
export const steady = 'vector-effect="non-scaling-stroke"'
export const strokeOnly = `fill="none" ${steady}`

/** Keeps plain land apart from the sea where the two have nearly one shade. */
export const coast = `stroke="var(--line-map)" ${steady}`

export function sea({ width, height }: Size, top = 0): string {
  return `<rect y="${top}" width="${width}" height="${height - top}" fill="color-mix(in srgb, var(--hydro-soft) 45%, var(--paper))"/>`
}

export function graticule(path: GeoPath): string {
  const net = geoGraticule()
    .extent([
      [0, 0],
      [179, 80],
    ])
    .step([15, 10])
  return `<path d="${writePath(linesOf(path(net()) ?? ''))}" ${strokeOnly} stroke="var(--line-map)" stroke-opacity=".35"/>`
}

/** Plain land with an upright hatch in grey, which no status has. */
export function openLandLines(lines: readonly Line[]): string {
  return [
    `<path d="${writePath(lines)}" fill="var(--land)"/>`,
    `<path d="${writePath(hatchLines(lines, 7, 90))}" ${strokeOnly} stroke="var(--line-strong)"/>`,
  ].join('')
}
