import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Everything that decides whether the product is whole, in one run: `npm test`. A stage that fails does not hold up the
 * ones behind it; the last line counts them all, and the exit code tells whether any failed.
 */
interface Count {
  passed: number
  failed: number
}

const results = mkdtempSync(join(tmpdir(), 'so-tre-em-test-'))

const stages: { name: string; run: () => Count }[] = [
  { name: 'build', run: () => command('npm', ['run', '-s', 'build']) },
  { name: 'types', run: () => command('tsc', ['-b']) },
  { name: 'lint', run: () => command('oxlint', ['--deny-warnings']) },
  { name: 'format', run: () => command('oxfmt', ['--check', '.']) },
  { name: 'unit', run: () => tests('unit') },
  { name: 'server', run: () => tests('server') },
  { name: 'journey', run: () => tests('journey') },
]

const total: Count = { passed: 0, failed: 0 }
const summary: string[] = []
for (const stage of stages) {
  const began = Date.now()
  console.log(`\n── ${stage.name}`)
  const count = stage.run()
  total.passed += count.passed
  total.failed += count.failed
  const seconds = Math.round((Date.now() - began) / 1000)
  summary.push(`${stage.name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`)
}
rmSync(results, { recursive: true, force: true })

console.log(`\n${summary.join('\n')}\n`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1

/** A program that says yes or no counts as one check. */
function command(program: string, options: string[]): Count {
  return exitOf(program, options) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** A project that fails without a failed test (a file that does not load, a crash) counts as one failure. */
function tests(project: string): Count {
  const file = join(results, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const exit = exitOf('vitest', ['run', '--project', project, ...reporters])
  const { numPassedTests = 0, numFailedTests = 0 } = read(file)
  const failed = exit !== 0 && numFailedTests === 0 ? 1 : numFailedTests
  return { passed: numPassedTests, failed }
}

function exitOf(program: string, options: string[]): number {
  const ended = spawnSync(program, options, { stdio: 'inherit' })
  if (ended.error) console.error(ended.error.message)
  return ended.status ?? 1
}

function read(file: string): { numPassedTests?: number; numFailedTests?: number } {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests?: number; numFailedTests?: number }
  } catch {
    return {}
  }
}
