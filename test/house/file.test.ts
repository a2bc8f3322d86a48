import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesOf, root, textOf } from '../part/house.ts'

const source = filesOf('src', /\.(ts|tsx)$/)
const tests = filesOf('test', /\.(ts|tsx)$/)
const code = [...source, ...tests, ...filesOf('bench', /\.(ts|tsx)$/)]

describe('the files of the house', () => {
  test('none is longer than 250 lines, and half are shorter than 60', () => {
    const lengths = source.map((file) => textOf(file).split('\n').length - 1).sort((a, b) => a - b)
    const median = lengths[Math.floor(lengths.length / 2)] ?? 0
    console.log(`${source.length} source files, median ${median} lines, longest ${lengths.at(-1)}`)
    expect(code.filter((file) => textOf(file).split('\n').length - 1 > 250)).toEqual([])
    expect(median).toBeLessThan(60)
  })

  test('no test is switched off, singled out or left for later', () => {
    const switched = /\b(test|it|describe|suite)\.(only|skip|todo|skipIf|fails)\b/
    expect(tests.filter((file) => switched.test(textOf(file)))).toEqual([])
  })

  test('no test sleeps', () => {
    // the simulator's own sleep moves its own clock and is none
    const sleep = new RegExp(
      `\\bwaitFor${'Timeout'}\\b|\\bsetTimeout\\((resolve|done|\\w)[,)]|timers/${'promises'}`,
    )
    expect(tests.filter((file) => sleep.test(textOf(file)))).toEqual([])
  })

  test('nothing is left as a promise to do it later', () => {
    const promise = new RegExp(`\\b(TO${'DO'}|FIX${'ME'}|XX${'X'}|HA${'CK'})\\b`)
    expect(code.filter((file) => promise.test(textOf(file)))).toEqual([])
  })

  test('the words exist in both languages, key by key', async () => {
    const { vi } = (await import(`${root}/src/ui/words/vi.ts`)) as { vi: object }
    const { en } = (await import(`${root}/src/ui/words/en.ts`)) as { en: object }
    expect(keysOf(en)).toEqual(keysOf(vi))
  })
})

describe('what is installed', () => {
  const lock = readFileSync(`${root}/package-lock.json`, 'utf8')
  const manifest = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as Record<
    string,
    Record<string, string>
  >

  test('the lock file names no host', () => {
    const packages = (JSON.parse(lock) as { packages: Record<string, { resolved?: string }> }).packages
    expect(Object.values(packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual([])
  })

  test('every version is exact', () => {
    const versions = { ...manifest['dependencies'], ...manifest['devDependencies'] }
    expect(
      Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
    ).toEqual([])
  })
})

/** `a.b.c` of every leaf, sorted. */
function keysOf(words: unknown, path = ''): string[] {
  if (typeof words !== 'object' || words === null) return [path]
  return Object.entries(words)
    .flatMap(([key, value]) => keysOf(value, `${path}.${key}`))
    .sort()
}
