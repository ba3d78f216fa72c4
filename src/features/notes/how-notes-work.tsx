import { homePath, lessonPath } from '#domain/lesson/addresses.ts'
import type { PlacedModule } from '#domain/notes/course-places.ts'
import { AppLink } from '#ui/app-link.tsx'
import { BookmarkSign, NoteSign } from '#blocks/notes/note-signs.tsx'
import styles from './notes-page.module.css'

/** What the page would show and how to bring something here; the same for whoever has nothing yet. */
export function HowNotesWork({ modules }: { readonly modules: readonly PlacedModule[] }) {
  const first = modules[0]
  const lesson = first?.lessons[0]
  return (
    <div className={styles.how}>
      <p>Nothing is noted yet. This is how it works:</p>
      <ol>
        <li>
          <NoteSign />
          <span>
            Beside every section of a lesson, on every question and on every entry of the evidence
            base stands <b>Note</b>. Press it and write: it is kept as you type.
          </span>
        </li>
        <li>
          <BookmarkSign isSet />
          <span>
            <b>Bookmark</b> beside it marks a place to come back to.
          </span>
        </li>
        <li>
          <span className={styles.arrow} aria-hidden="true">
            ↓
          </span>
          <span>
            Everything comes together here, in the order of the course, and leaves as a Markdown
            file with the evidence each place rests on.
          </span>
        </li>
      </ol>
      <p>
        {first && lesson ? (
          <AppLink to={lessonPath(first.id, lesson.id)}>{`Start reading: ${lesson.title}`}</AppLink>
        ) : (
          <AppLink to={homePath}>Choose a module</AppLink>
        )}
      </p>
    </div>
  )
}
