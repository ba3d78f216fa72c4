import { studyListPath } from '#domain/lesson/addresses.ts'
import { AppLink } from '#ui/app-link.tsx'
import styles from './review-page.module.css'

/** How a review decides and why it is made like this; the same for everybody, so it stands in the page's HTML. */
export function AboutReview() {
  return (
    <div className={styles.about}>
      <section aria-labelledby="how-it-decides">
        <h2 id="how-it-decides">How it decides</h2>
        <p>
          Each question that you answer and each glossary card that you turn is given a day on which
          it comes back: when the chance that you still know it is thought to have fallen to nine in
          ten. That is an estimate from many learners’ reviews (the open scheduler FSRS), not a
          reading of your mind. Every answer moves the day: right, further off; missed, to tomorrow.
        </p>
        <ul>
          <li>
            The first answer of a day counts. A second try right after the explanation shows what
            you read, not what you remembered.
          </li>
          <li>
            Right with a hint, or without being sure, counts as hard and comes back sooner. Half
            right or more counts as hard, less as missed.
          </li>
          <li>
            What you got wrong while sure comes first; then whatever is closest to being forgotten.
          </li>
          <li>
            Guesses before a lesson and written explanations never count. All is worked out from
            your answers in this browser; nothing is sent anywhere.
          </li>
        </ul>
      </section>
      <section aria-labelledby="why-like-this">
        <h2 id="why-like-this">Why like this</h2>
        <p>
          The figures are averages from other subjects and ages, given as reasons and not as
          promises. None of the studies is about this course.
        </p>
        <ul>
          <li>
            Being asked, with feedback and more than once, does more than other ways of spending the
            time: g = 0.50 over 222 studies in classrooms (Yang, Luo, Vadillo, Yu and Shanks 2021).
          </li>
          <li>
            Asking spread over days beats asking in one go: g = 0.74. That the gaps grow is a matter
            of economy, for growing gaps did no better than even ones (Latimier, Peyre and Ramus
            2021).
          </li>
          <li>
            Feedback that explains: 0.49, against 0.05 for right or wrong alone (Van der Kleij,
            Feskens and Eggen 2015). So every answer here says why.
          </li>
          <li>
            Errors made while sure are the most likely to be put right by feedback (Butterfield and
            Metcalfe 2001).
          </li>
          <li>
            Agreements, summits and ministers’ meetings that look alike are asked side by side, so
            that you tell them apart: mixing helped by g = 0.42 over all, but not with prose, and it
            harmed the learning of words by 0.39 (Brunmair and Richter 2019). So glossary cards stay
            together.
          </li>
        </ul>
        <p>
          <AppLink to={studyListPath}>The study list</AppLink> holds what you missed or were unsure
          of, with its passage and a fresh question, whenever you want it.
        </p>
      </section>
    </div>
  )
}
