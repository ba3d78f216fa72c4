import { useState } from 'react'
import type { FigureFeetProps } from '#charts/frame/figure-feet.tsx'
import { Button } from '#ui/button.tsx'
import { saveAsFile } from '#ui/save-as-file.ts'
import { StatusLine } from '#ui/status-line.tsx'
import { citationBibtex, citationText, type Cited } from './citation.ts'
import { CopyButton } from './copy-button.tsx'
import { fileName } from './file-name.ts'
import { printFigure } from './print-figure.ts'
import { Section } from './section.tsx'
import type { PictureKind } from './save-picture.ts'
import { useSetting } from './use-setting.ts'
import styles from './take-away.module.css'

type TakeAwayProps = FigureFeetProps & { readonly address: string }

/** The day where the person is. */
function today(): string {
  const now = new Date()
  const part = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`
}

/** `address` of the app as one that works anywhere. */
function wholeAddress(address: string): string {
  return new URL(`${import.meta.env.BASE_URL}${address.slice(1)}`, window.location.origin).href
}

/** What makes a file is fetched only when one is asked for. */
async function fetched<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part
  } catch {
    throw new Error('What makes it did not come; try again once you are connected.')
  }
}

/** Nobody cites a learner's own record, which others cannot see. */
const isCitable = ({ evidence }: TakeAwayProps['figure']) => evidence.length > 0

async function saveTable({ figure, table, sourceOf, address }: TakeAwayProps): Promise<string> {
  const { tableCsv } = await fetched(import('./table-csv.ts'))
  const name = saveAsFile({
    name: fileName(address, 'csv'),
    text: tableCsv(table, sourceOf),
    type: 'text/csv;charset=utf-8',
  })
  return `Saved as ${name}.${isCitable(figure) ? ' Cite it with the reference above.' : ''}`
}

async function savePicture(kind: PictureKind, props: TakeAwayProps, setting: string) {
  const { figure, summary, drawing, address } = props
  const frame = drawing.current?.closest('figure')
  if (!drawing.current || !frame) throw new Error('There is no drawing on the page.')
  const save = await fetched(import('./save-picture.ts'))
  return save.savePicture(
    { kind, name: fileName(address, kind) },
    {
      figure: frame,
      drawing: drawing.current,
      setting,
      foot: `SCO Primer · ${wholeAddress(address)}`,
    },
    { title: figure.title, summary },
  )
}

const instead: Readonly<Record<'csv' | PictureKind, string>> = {
  csv: 'The same stands under “Show as a table”.',
  svg: 'The table can still be saved, and the figure printed.',
  png: 'Save it as SVG instead, which shows the same.',
}

/** Runs one way of saving at a time, and tells how it went. */
function useSaving(onSaid: (said: string) => void) {
  const [busy, setBusy] = useState(false)
  async function save(kind: keyof typeof instead, run: () => Promise<string>) {
    setBusy(true)
    onSaid('Making the file…')
    try {
      onSaid(await run())
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      onSaid(`No file was made. ${why} ${instead[kind]}`)
    }
    setBusy(false)
  }
  return { busy, save }
}

/** Ways to take a figure along, just as it stands: as a file, as a link, as a reference, on paper. */
export function TakeAway(props: TakeAwayProps) {
  const { figure, sourceOf, drawing, address } = props
  const [said, setSaid] = useState('')
  const [seenOn] = useState(today)
  const setting = useSetting(drawing)
  const { busy, save } = useSaving(setSaid)
  const cited = {
    id: figure.id,
    title: figure.title,
    sources: sourceOf(figure.evidence),
    setting,
    address: wholeAddress(address),
    seenOn,
  }
  const saving = {
    'Table, CSV': () => save('csv', () => saveTable(props)),
    'Picture, SVG': () => save('svg', () => savePicture('svg', props, setting)),
    'Picture, PNG': () => save('png', () => savePicture('png', props, setting)),
  }
  return (
    <div className={styles.panel}>
      <Section title="Save">
        {Object.entries(saving).map(([label, run]) => (
          <Button key={label} tone="quiet" unavailable={busy} onClick={() => void run()}>
            {label}
          </Button>
        ))}
        <Button
          tone="quiet"
          onClick={() => {
            const frame = drawing.current?.closest('figure')
            if (frame) printFigure(frame, citationText(cited))
          }}
        >
          Print this figure
        </Button>
      </Section>
      <Section title="Share">
        <CopyButton
          label="Copy the link to this view"
          text={cited.address}
          copied="The link is copied."
          onSaid={setSaid}
        />
      </Section>
      {isCitable(figure) && <Cite cited={cited} onSaid={setSaid} />}
      <StatusLine text={said} className={styles.said ?? ''} />
    </div>
  )
}

type CiteProps = {
  readonly cited: Cited
  readonly onSaid: (said: string) => void
}

function Cite({ cited, onSaid }: CiteProps) {
  return (
    <Section title="Cite">
      <p className={styles.reference}>{citationText(cited)}</p>
      <CopyButton
        label="Copy the reference"
        text={citationText(cited)}
        copied="The reference is copied."
        onSaid={onSaid}
      />
      <CopyButton
        label="Copy as BibTeX"
        text={citationBibtex(cited)}
        copied="The reference is copied as BibTeX."
        onSaid={onSaid}
      />
    </Section>
  )
}
