/**
 * A learner's text made safe to stand in a file of lines, without a change to what it says. Every kind
 * of line end becomes one; half characters and control signs, which no editor shows alike, become �.
 */

/** Letters with what is combined with them, signs of direction included, stay as typed. */
export function plainText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/\p{Surrogate}|(?![\t\n])\p{Cc}/gu, '\uFFFD')
}

/** Paragraphs of lines; a run of blank lines is one break, and none stands at either end. */
export function plainParagraphs(text: string): string[][] {
  const paragraphs: string[][] = [[]]
  for (const line of plainText(text).split('\n'))
    if (/^[ \t]*$/.test(line)) paragraphs.push([])
    else paragraphs.at(-1)?.push(line)
  return paragraphs.filter((lines) => lines.length > 0)
}

/** In one line, for titles. */
export function oneLine(text: string): string {
  return plainParagraphs(text)
    .flat()
    .map((line) => line.trim())
    .join(' ')
}
