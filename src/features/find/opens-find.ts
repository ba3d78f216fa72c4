/** Whether a press of a key asks for Find: Ctrl K or ⌘K, and `/` unless it is switched off. */
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'target'>

/** Where one types, chooses by letters, or has a window of its own open. */
const busy = ':read-write,select,dialog *'

export function opensFind({ key, ctrlKey, metaKey, target }: Press, slash: boolean): boolean {
  if (target instanceof Element && target.matches(busy)) return false
  return ctrlKey || metaKey ? key === 'k' : slash && key === '/'
}
