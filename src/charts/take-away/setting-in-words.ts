/** What a reader has set above a drawing, read from the fields as they stand: "Year: 2010; Fuel: gas". */

const wordsOf = (part: Element | null | undefined) =>
  part?.textContent.replace(/\s+/g, ' ').trim() ?? ''

function labelOf(field: HTMLInputElement | HTMLSelectElement): string {
  return field.getAttribute('aria-label') ?? wordsOf(field.labels?.[0])
}

function groupOf(field: Element): string {
  const group = field.closest('fieldset')
  return wordsOf(group?.querySelector('legend')) || (group?.getAttribute('aria-label') ?? '')
}

function named(name: string, value: string): string {
  return name === '' || value.startsWith(name) ? value : `${name.replace(/:$/, '')}: ${value}`
}

function settingOf(field: Element): string[] {
  if (field instanceof HTMLSelectElement)
    return [named(labelOf(field), wordsOf(field.selectedOptions[0]))]
  if (!(field instanceof HTMLInputElement)) return []
  if (field.type === 'range')
    return [named(labelOf(field), field.getAttribute('aria-valuetext') ?? field.value)]
  if (field.type === 'radio') return field.checked ? [named(groupOf(field), labelOf(field))] : []
  return field.type === 'checkbox' && field.checked ? [labelOf(field)] : []
}

export function settingInWords(around: Element | null): string {
  const fields = [...(around?.querySelectorAll('input, select') ?? [])]
  return fields.flatMap(settingOf).filter(Boolean).join('; ')
}
