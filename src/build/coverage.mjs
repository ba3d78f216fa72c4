// Prints what the course covers: every objective with its lessons and questions, every paper with the
// paragraphs that are taught and tested. Usage: npm run coverage
import { runnerImport } from 'vite'

const load = async (file) =>
  (await runnerImport(file, { configFile: false, logLevel: 'error' })).module
const { readCourse } = await load('./src/build/content/course.ts')
const { coverageReport } = await load('./src/build/course-data/coverage-report.ts')
try {
  console.log(coverageReport(await readCourse()))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
