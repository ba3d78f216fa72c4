import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentPlugin } from '#build/course-data/content-plugin.ts'
import { mapPlugin } from '#build/map/map-plugin.ts'
import { clientChunks } from '#build/pages/client-chunks.ts'
import { minifyFirstScript } from '#build/pages/first-script.ts'
import { leanRouter } from '#build/pages/lean-router.ts'
import { prerenderSite } from '#build/pages/prerender.ts'
import { passAgain } from '#build/pages/second-pass.ts'

const base = process.env['BASE'] ?? '/'
const server = '.cache/server'
/** A busy machine may lose one race of thousands; the run names every test that needed its second try. */
const retry = process.env['CI'] ? 1 : 0
const chunks = clientChunks(base)

/** Other people's code on every page; its file changes only with a new version, so it stays cached. */
const libraries = 'node_modules/(react|react-dom|scheduler|react-router|zustand|valibot)/'

/** What nearly every page shares goes into one file: fewer requests, and it compresses better. */
const core = [
  'vite/preload-helper',
  'virtual:sco/loaders',
  'src/content/catalog',
  'src/features/(lesson/lesson-context|save-state/storage-notice.module)',
  'src/ui/(?!save-as-file|use-address-choice|filter-form|scroll-region|way|border-piece)',
  'src/store/(?!.*(transfer|attempt-lock|use-start-attempt))',
  'src/blocks/(cite/(?!marked-text)|text/|island|early-answers|sources-context)',
  'src/domain/(evidence/(paragraph-name|statement-kind|source-label)|lesson/(addresses|years-ribbon)|base/(result|seeded-random))',
  'src/domain/attempt/(attempt\\.|attempt-log|final|learner|plain|event)',
  'src/domain/(study/study|glossary-deck/deck-direction)',
].join('|')

/** Find in its window and on its page is one file; the frame holds its button, and the search comes after. */
const find =
  'src/(domain/find|features/find/(?!find-button|opens-find|search/(find-engine|find-index|load-find)))'

/**
 * Files that a script fetches together with one it asks for later: not that file itself, nor what every
 * page has already. So the list of all lessons, which every page brings along, names no file twice.
 */
function fetchedWith(file: string, needed: string[], { hostType }: { hostType: 'html' | 'js' }) {
  if (hostType === 'html') return needed
  return needed.filter(
    (each) => each !== file && !/\/(libraries|core|rolldown-runtime)-[^/]*$/.test(each),
  )
}

export default defineConfig({
  base,
  plugins: [contentPlugin(), mapPlugin(), leanRouter(), react(), chunks.plugin],
  build: {
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    target: 'es2022',
    modulePreload: { polyfill: false, resolveDependencies: fetchedWith },
    rollupOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'libraries', test: new RegExp(libraries), priority: 1 },
            { name: 'core', test: new RegExp(core), minShareCount: 2 },
            { name: 'find', test: new RegExp(find) },
          ],
        },
      },
    },
  },
  environments: {
    client: { build: { outDir: 'dist' } },
    ssr: { build: { outDir: server, ssr: 'src/app/entry-server.tsx', emptyOutDir: true } },
  },
  builder: {
    sharedConfigBuild: true,
    async buildApp(builder) {
      const { client, ssr } = builder.environments
      if (!client || !ssr) throw new Error('The build needs its client and its server environment.')
      await builder.build(client)
      minifyFirstScript('dist')
      await passAgain('dist', ['index', 'libraries', 'core', 'lesson-page'])
      await builder.build(ssr)
      const pages = await prerenderSite('dist', `${server}/entry-server.js`, base, chunks)
      console.log(`${pages} pages written`)
    },
  },
  test: {
    // A lesson page in jsdom takes seconds when the machine is busy.
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // Nothing here touches what another file sees, and reading every module once is 2.5 times as fast.
          isolate: false,
          include: ['tests/{domain,store,interop,build,content,house}/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          // A document for each file took most of the time; the setup below cleans up between them.
          isolate: false,
          restoreMocks: true,
          unstubGlobals: true,
          include: ['tests/{ui,blocks,charts,features,app}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/jsdom-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/journeys/*.test.ts'],
          globalSetup: ['tests/support/serve-built.ts'],
          // One at a time: these measure, hurry and kill, and a neighbour would be felt.
          maxWorkers: 1,
          retry,
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'node',
          include: ['tests/journeys/pages/**/*.test.ts'],
          globalSetup: ['tests/support/serve-built.ts'],
          maxWorkers: 2,
          retry,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
