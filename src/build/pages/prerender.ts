/** Writes every address as real HTML, the page for unknown ones, and the course for machines. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readCourse } from '#build/content/course.ts'
import { courseJson, courseJsonSchema } from '#build/course-data/course-json.ts'
import { recordSchemaFile } from '#interop/learner-record/record-file.ts'
import { recordSchema } from '#interop/learner-record/record-schema.ts'
import type { ClientChunks } from './client-chunks.ts'
import { pageHtml } from './page-html.ts'

type ServerEntry = typeof import('#app/entry-server.tsx')

/** `serverFile` is the built entry-server; `base` begins and ends in a slash. */
export async function prerenderSite(
  dist: string,
  serverFile: string,
  base: string,
  chunks: ClientChunks,
): Promise<number> {
  const entry: ServerEntry = await import(
    /* @vite-ignore */ pathToFileURL(resolve(serverFile)).href
  )
  const template = readFileSync(join(dist, 'index.html'), 'utf8').replace(
    /<link rel="(modulepreload|stylesheet)" crossorigin href="[^"]*">\s*/g,
    '',
  )
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(dist, file)), { recursive: true })
    writeFileSync(join(dist, file), text)
  }
  const addresses = await entry.builtAddresses()
  for (const address of addresses) {
    const page = await entry.drawPage(address, base)
    const { needs, looks } = entry.modulesOf(address)
    const files = chunks.filesFor({ needs, looks: [...looks, ...entry.figureFilesIn(page.html)] })
    write(`${address.slice(1)}index.html`, pageHtml(template, page, files, false))
  }
  const missing = await entry.drawPage('/no-such-page/', base)
  write(
    '404.html',
    pageHtml(
      template,
      missing,
      chunks.filesFor({
        needs: ['app/pages/study-pages.tsx', 'features/home/missing-page.tsx'],
        looks: [],
      }),
      true,
    ),
  )
  const course = await readCourse()
  write('course.json', `${JSON.stringify(courseJson(course), null, 2)}\n`)
  write('course.schema.json', `${JSON.stringify(courseJsonSchema(), null, 2)}\n`)
  write(recordSchemaFile, `${JSON.stringify(recordSchema(), null, 2)}\n`)
  rmSync(join(dist, '.vite'), { recursive: true, force: true })
  return addresses.length + 1
}
