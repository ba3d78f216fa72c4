/** The pages of the source lab: a page's code and its content, loaded side by side. */
import { loadLab, loadLabExercise } from '#content/reference-catalog.ts'
import type { LoadedPage, Params } from '#app/page.ts'

export async function lab(): Promise<LoadedPage> {
  const [{ LabPage }, content] = await Promise.all([
    import('#features/source-lab/lab-page.tsx'),
    loadLab(),
  ])
  const { exercises, register } = content
  return {
    head: {
      title: 'Source lab',
      description: `${exercises.length} exercises in reading two papers against themselves and each other, and a register of ${register.length} places where they slip, contradict themselves or disagree.`,
    },
    element: <LabPage content={content} loadExercise={loadLabExercise} />,
  }
}

export async function labExercise({ exercise = '' }: Params): Promise<LoadedPage | undefined> {
  const [{ ExercisePage }, content] = await Promise.all([
    import('#features/source-lab/exercise-page.tsx'),
    loadLabExercise(exercise),
  ])
  if (!content) return undefined
  const { title } = content.exercise
  return {
    head: {
      title,
      description: `${title}: an exercise of the source lab. Read what stands on the page, decide, and see what would settle it.`,
    },
    element: <ExercisePage key={exercise} content={content} />,
  }
}
