/* What has to be known before the first paint; names as in storage-name.ts, preferences-store.ts, known-hint.ts. */
;(() => {
  const { dataset } = document.documentElement

  /** Heights fit only the same page in a window of the same width. */
  const here = () => `${location.pathname} ${innerWidth}`

  function rememberHeights(key) {
    const questions = [...document.querySelectorAll('main [data-begun=true]')]
    const heights = questions.map((one) => [one.dataset.question, one.offsetHeight])
    try {
      if (heights.length > 0) sessionStorage.setItem(key, JSON.stringify({ at: here(), heights }))
      else sessionStorage.removeItem(key)
    } catch {
      // Blocked or full: the next load does without.
    }
  }

  /** Until the reader's hand is at work: from then on a question may be as high as it wants. */
  function reserveHeights(key) {
    const kept = JSON.parse(sessionStorage.getItem(key))
    if (kept?.at !== here()) return
    const sheet = new CSSStyleSheet()
    for (const [id, height] of kept.heights)
      sheet.insertRule(
        `[data-question="${CSS.escape(id)}"] {
          min-block-size: ${Number(height)}px;
          &[data-begun=false] { visibility: hidden; animation: come-after-all 0s 6s forwards }
        }`,
      )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    const release = () => (sheet.disabled = true)
    for (const hand of ['pointerdown', 'keydown'])
      addEventListener(hand, release, { capture: true, once: true })
  }

  try {
    const prefix = `sco-primer:${new URL('.', document.currentScript.src).pathname}`
    if (localStorage.getItem(`${prefix}known`)) dataset.known = ''
    addEventListener('pagehide', () => rememberHeights(`${prefix}heights`))
    const kept = JSON.parse(localStorage.getItem(`${prefix}preferences`)) ?? {}
    if (['light', 'dark'].includes(kept.theme)) dataset.theme = kept.theme
    if (['small', 'large', 'larger'].includes(kept.textSize)) dataset.text = kept.textSize
    reserveHeights(`${prefix}heights`)
  } catch {
    // Storage is blocked or holds something else: the page looks as it comes.
  }
})()
