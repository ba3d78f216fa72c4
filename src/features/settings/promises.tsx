import styles from './settings-page.module.css'

const promises = [
  {
    name: 'What is kept',
    text: 'Your answers with the time you gave them and how sure you were, which lessons you marked as read, your ratings of cards, notes, bookmarks and study plan, where you stopped, and the settings on this page. No name, no e-mail address, no count of visits.',
  },
  {
    name: 'Where',
    text: 'In this browser on this device and nowhere else. It is not encrypted: whoever can use this browser can read it. Another browser or device starts empty until you bring a file in.',
  },
  {
    name: 'When it says “Saved”',
    text: 'The browser has reported your work as written to disk. Until then it says “Saving…”, and “NOT SAVED” when that has failed.',
  },
  {
    name: 'What is never done',
    text: 'Nothing leaves the device unless you export a file and pass it on yourself. What cannot be read is kept aside, not overwritten, and an old page writes nothing over the record of a newer one.',
  },
  {
    name: 'What browsers may delete',
    text: 'Safari deletes what a site keeps after seven days of use without a visit to it. A private window forgets when it is closed. Any browser may make room when the disk is nearly full, and “clear browsing data” clears this too. Only an exported file is safe from all of that.',
  },
]

export function Promises() {
  return (
    <dl className={styles.promises}>
      {promises.map(({ name, text }) => (
        <div key={name} className={styles.promise}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
