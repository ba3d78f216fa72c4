/** The quizzes over the whole course. They stand beside the modules' own, so no module may have their ids. */
export const placementId = 'placement'
export const finalId = 'final'
