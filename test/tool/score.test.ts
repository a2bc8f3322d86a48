import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const situation = JSON.parse(readFileSync(join(root, 'test/case/qd-06-2019.json'), 'utf8')) as {
  figures: Record<string, unknown>
}
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'score-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(...words: string[]) {
  const result = spawnSync(process.execPath, ['src/tool/score.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return { status: result.status, out: result.stdout, errors: result.stderr.split('\n').filter(Boolean) }
}

function file(content: unknown, name = 'figures.json'): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

describe('the score command', () => {
  test('answers one table with one object of exactly the agreed shape', () => {
    const { status, out, errors } = run(
      '--rules',
      'qd-06-2019',
      '--figures',
      file(situation.figures),
      '--group',
      'A_900',
    )
    expect([status, errors]).toEqual([0, []])
    const answer = JSON.parse(out) as Record<string, unknown>
    expect(Object.keys(answer)).toEqual([
      'rules',
      'group',
      'total',
      'minimum',
      'verdict',
      'provisional',
      'criteria',
    ])
    expect(answer).toMatchObject({
      rules: 'qd-06-2019',
      group: 'A_900',
      total: { low: 855, high: 855 },
      minimum: 900,
      verdict: 'không đạt',
      provisional: true,
    })
    const criteria = answer['criteria'] as Record<string, unknown>[]
    expect(criteria[6]).toEqual({
      no: 7,
      low: 40,
      high: 40,
      max: 50,
      items: [{ id: '7.1', points: 40, max: 50, status: 'scored', reason: 'matched-band' }],
    })
  })

  test('answers an array with an array in the same order', () => {
    const { out } = run(
      '--rules',
      'qd-34-2014',
      '--figures',
      file([{}, { '2.1': { numerator: 1, denominator: 1 } }]),
    )
    const answers = JSON.parse(out) as { total: { low: number }; group: null; minimum: null }[]
    expect(answers.map((answer) => answer.total.low)).toEqual([0, 50])
    expect(answers[0]).toMatchObject({ group: null, minimum: null, verdict: 'chưa đủ căn cứ' })
  })

  test('answers an empty array with an empty array', () => {
    expect(run('--rules', 'qd-34-2014', '--figures', file([])).out).toBe('[]\n')
  })

  test('counts confirmed figures only when training is off', () => {
    const { out } = run('--rules', 'qd-06-2019', '--figures', file(situation.figures), '--training', 'off')
    expect(JSON.parse(out)).toMatchObject({ total: { low: 205, high: null }, provisional: false })
  })

  test('reads a file with a byte order mark', () => {
    expect(run('--rules', 'qd-06-2019', '--figures', file(`\uFEFF${JSON.stringify({})}`)).status).toBe(0)
  })

  test('scores 1,000 tables within two seconds of starting', () => {
    const tables = Array.from({ length: 1000 }, () => situation.figures)
    const start = performance.now()
    const { out } = run('--rules', 'qd-06-2019', '--figures', file(tables), '--group', 'C_850')
    expect((JSON.parse(out) as unknown[]).length).toBe(1000)
    // starting Node takes part of it, and tests share the machine
    expect(performance.now() - start).toBeLessThan(6000)
  })
})

describe('the score command refuses, with one line per error, exit code 2 and no answer,', () => {
  const rules = ['--rules', 'qd-06-2019'] as const
  const refused: [what: string, words: () => string[], errors: RegExp[]][] = [
    ['no options at all', () => [], [/^--rules: is required$/u, /^--figures: is required$/u]],
    [
      'an unknown option',
      () => [...rules, '--figures', file({}), '--groups', 'x'],
      [/^--groups: /u, /^x: /u],
    ],
    ['an option without a value', () => [...rules, '--figures'], [/^--figures: needs a value$/u]],
    ['an option given twice', () => [...rules, ...rules, '--figures', file({})], [/^--rules: given twice$/u]],
    [
      'an unknown rule set',
      () => ['--rules', 'qd-37-2010', '--figures', file({})],
      [/^--rules: .*qd-37-2010/u],
    ],
    [
      'a rule set named like a property',
      () => ['--rules', '__proto__', '--figures', file({})],
      [/^--rules: /u],
    ],
    ['an unknown group', () => [...rules, '--figures', file({}), '--group', 'B_750'], [/^--group: .*B_750/u]],
    ['an unknown switch', () => [...rules, '--figures', file({}), '--training', 'no'], [/^--training: /u]],
    [
      'a file that is not there',
      () => [...rules, '--figures', join(folder, 'none.json')],
      [/^--figures: .*ENOENT/u],
    ],
    ['a folder', () => [...rules, '--figures', folder], [/^--figures: .*EISDIR/u]],
    [
      'a file that is not JSON',
      () => [...rules, '--figures', file('{"1.1": yes}')],
      [/^--figures: .*not JSON/u],
    ],
    ['an empty file', () => [...rules, '--figures', file('')], [/^--figures: .*not JSON/u]],
    ['a text', () => [...rules, '--figures', file('"x"')], [/^figures: expected a table/u]],
    [
      'errors in several tables',
      () => [...rules, '--figures', file([{}, 5, {}, { '2.1': { numerator: -1, denominator: 1 }, x: 1 }])],
      [/^\[1\]: /u, /^\[3\]\.2\.1\.numerator: /u, /^\[3\]\.x: /u],
    ],
    [
      'an indicator given twice',
      () => [...rules, '--figures', file('{"1.1": true, "1.1": false}')],
      [/^1\.1: given twice$/u],
    ],
    [
      'a key that reaches for the prototype',
      () => [...rules, '--figures', file('{"__proto__": true}')],
      [/^__proto__: /u],
    ],
  ]

  test.each(refused)('%s', (_what, words, expected) => {
    const { status, out, errors } = run(...words())
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(errors).toHaveLength(expected.length)
    expected.forEach((pattern, index) => expect(errors[index]).toMatch(pattern))
  })
})
