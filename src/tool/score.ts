import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { loadRuleSet } from '#rules/load.ts'
import { publishedRuleSets } from '#rules/published.ts'
import type { RuleSet } from '#rules/rule-set.ts'
import type { FigureTable } from '#score/figure.ts'
import { parseFigures, type FigureError } from '#score/parse.ts'
import { repeatedKeys } from '#score/repeated-key.ts'
import type { ScoreResult } from '#score/result.ts'
import { scoreFigures } from '#score/score.ts'
import { readOptions, type ScoreCommand } from './score-option.ts'

/**
 * `npm run -s score -- --rules qd-06-2019 --figures FILE.json [--group A_900] [--training off]`: scores one table of
 * figures or an array of them and prints the answer as JSON. Anything wrong with the input: one line per error with
 * its path on stderr, exit code 2, nothing on stdout.
 */
const answer = run(process.argv.slice(2))
if ('errors' in answer) {
  process.stderr.write(answer.errors.map((error) => `${error.path}: ${error.message}\n`).join(''))
  process.exitCode = 2
} else {
  process.stdout.write(`${JSON.stringify(answer.output)}\n`)
}

function run(words: readonly string[]): { errors: readonly FigureError[] } | { output: unknown } {
  const options = readOptions(words)
  if ('errors' in options) return options
  const { command } = options
  const loaded = loadRuleSet(command.rules, sha256)
  if (!loaded.ok) return failed('--rules', rulesMessage(loaded.reason, command.rules))
  const { ruleSet } = loaded
  if (command.group !== null && !ruleSet.groups.some((group) => group.key === command.group)) {
    const known = ruleSet.groups.map((group) => group.key).join(', ')
    return failed('--group', `no such group in ${ruleSet.id}: ${command.group}; known are ${known}`)
  }
  const input = readJson(command.figures)
  if ('errors' in input) return input
  const parsed = parseTables(ruleSet, input.value)
  if ('errors' in parsed) return parsed
  const output = parsed.tables.map((figures) => answerOf(scoreFigures(ruleSet, figures, command)))
  return { output: Array.isArray(input.value) ? output : output[0] }
}

function readJson(file: string): { value: unknown } | { errors: readonly FigureError[] } {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    return failed(
      '--figures',
      `${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`,
    )
  }
  try {
    // editors on Windows put a byte order mark in front
    const json = text.replace(/^\uFEFF/u, '')
    const value: unknown = JSON.parse(json)
    const repeated = repeatedKeys(json)
    if (repeated.length === 0) return { value }
    return { errors: repeated.map((path) => ({ path, message: 'given twice' })) }
  } catch (error) {
    return failed('--figures', `${file} is not JSON (${(error as Error).message.replace(/\s+/gu, ' ')})`)
  }
}

function parseTables(
  ruleSet: RuleSet,
  value: unknown,
): { tables: FigureTable[] } | { errors: readonly FigureError[] } {
  const parsed = Array.isArray(value)
    ? value.map((table: unknown, index) => parseFigures(ruleSet, table, `[${index}].`))
    : [parseFigures(ruleSet, value)]
  const errors = parsed.flatMap((one) => (one.ok ? [] : one.errors))
  return errors.length > 0 ? { errors } : { tables: parsed.flatMap((one) => (one.ok ? [one.figures] : [])) }
}

/** The answer as other programs read it; a change of this shape breaks them. */
function answerOf(result: ScoreResult) {
  return {
    rules: result.rules,
    group: result.group,
    total: result.total,
    minimum: result.minimum,
    verdict: result.verdict,
    provisional: result.provisional,
    criteria: result.criteria.map(({ no, low, high, max, items }) => ({
      no,
      low,
      high,
      max,
      items: items.map((item) => ({
        id: item.id,
        points: item.points,
        max: item.max,
        status: item.status,
        reason: item.reason,
      })),
    })),
  }
}

function rulesMessage(
  reason: 'rules-unknown' | 'rules-changed' | 'checksum-failed',
  id: ScoreCommand['rules'],
) {
  const known = publishedRuleSets.map(({ ruleSet }) => ruleSet.id).join(', ')
  if (reason === 'rules-unknown') return `no such rule set: ${id}; known are ${known}`
  return `${id} is refused: ${reason === 'rules-changed' ? 'its content was changed' : 'its figures do not add up'}`
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function failed(path: string, message: string): { errors: readonly FigureError[] } {
  return { errors: [{ path, message }] }
}
