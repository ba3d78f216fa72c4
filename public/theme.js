/* Sets theme and text size before the first paint, and marks the page of a learner whose record is
   about to be read. The names are those of storage-name.ts, preferences-store.ts and known-hint.ts; what
   is not understood is left at the default. Loaded plainly, without defer. */
;(() => {
  try {
    const prefix = `sco-primer:${new URL('.', document.currentScript.src).pathname}`
    const { dataset } = document.documentElement
    if (localStorage.getItem(`${prefix}known`)) dataset.known = ''
    const kept = JSON.parse(localStorage.getItem(`${prefix}preferences`)) ?? {}
    if (['light', 'dark'].includes(kept.theme)) dataset.theme = kept.theme
    if (['small', 'large', 'larger'].includes(kept.textSize)) dataset.text = kept.textSize
  } catch {
    // Storage is blocked or holds something else: the page looks as it comes.
  }
})()
