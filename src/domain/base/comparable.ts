/**
 * When two short texts count as the same: capital letters, accents, full-width forms, the kind of
 * dash or apostrophe, repeated spaces and punctuation around the words make no difference.
 */

/** The text reduced to what is compared; empty when nothing but punctuation was written. */
export function comparable(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/\p{Pd}/gu, '-')
    .replaceAll(/[‘’ʼ]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\p{P}\p{Z}]+|[\p{P}\p{Z}]+$/gu, '')
}
