/* Sets theme and text size before the first paint. The names are those of storage-name.ts and
   preferences-store.ts; what is not understood is left at the default. Loaded plainly, without defer. */
;(() => {
  try {
    const base = new URL('.', document.currentScript.src).pathname
    const kept = JSON.parse(localStorage.getItem(`sco-primer:${base}preferences`)) ?? {}
    const { dataset } = document.documentElement
    if (['light', 'dark'].includes(kept.theme)) dataset.theme = kept.theme
    if (['small', 'large', 'larger'].includes(kept.textSize)) dataset.text = kept.textSize
  } catch {
    // Storage is blocked or holds something else: the page looks as it comes.
  }
})()
