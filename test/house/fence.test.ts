import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** Each file breaks one rule of the import table or of the pure rooms, and only that one. */
const violations: Record<string, { file: string; rule: string; code: string }> = {
  'ui importing the server': {
    file: 'src/ui/cross.ts',
    rule: 'no-restricted-imports',
    code: `import { app } from '#server/app.ts'\nexport const used = app`,
  },
  'ui importing sync': {
    file: 'src/ui/sync.ts',
    rule: 'no-restricted-imports',
    code: `import { push } from '#sync/push.ts'\nexport const used = push`,
  },
  'a parent path': {
    file: 'src/ui/visit/parent.ts',
    rule: 'no-restricted-imports',
    code: `import { act } from '../action.ts'\nexport const used = act`,
  },
  'a parent path into another room': {
    file: 'src/score/parent.ts',
    rule: 'no-restricted-imports',
    code: `import { book } from '../book/book.ts'\nexport const used = book`,
  },
  'a dynamic import of another room': {
    file: 'src/model/dynamic.ts',
    rule: 'no-restricted-imports',
    code: `export const used = import('#server/app.ts')`,
  },
  're-exporting another room': {
    file: 'src/protocol/again.ts',
    rule: 'no-restricted-imports',
    code: `export { app } from '#server/app.ts'`,
  },
  'a type of another room': {
    file: 'src/rules/type.ts',
    rule: 'no-restricted-imports',
    code: `import type { Book } from '#book/book.ts'\nexport type Used = Book`,
  },
  'a package that the room may not use': {
    file: 'src/ui/package.ts',
    rule: 'no-restricted-imports',
    code: `import { Dexie } from 'dexie'\nexport const used = Dexie`,
  },
  'the large entry of zod': {
    file: 'src/model/zod.ts',
    rule: 'no-restricted-imports',
    code: `import { z } from 'zod'\nexport const used = z`,
  },
  'Node in the client': {
    file: 'src/book/node.ts',
    rule: 'no-restricted-imports',
    code: `import { readFileSync } from 'node:fs'\nexport const used = readFileSync`,
  },
  'a clock in a pure room': {
    file: 'src/score/clock.ts',
    rule: 'no-restricted-globals',
    code: `export const used = (): Date => new Date()`,
  },
  'randomness in a pure room': {
    file: 'src/demo/random.ts',
    rule: 'no-restricted-properties',
    code: `export const used = (): number => Math.random()`,
  },
  'the network in a pure room': {
    file: 'src/rules/network.ts',
    rule: 'no-restricted-globals',
    code: `export const used = (): unknown => fetch('/')`,
  },
  'a transaction that nobody awaits': {
    file: 'src/book/floating.ts',
    rule: 'no-floating-promises',
    code: `import { Dexie } from 'dexie'
const db = new Dexie('book')
export function used(): void {
  db.transaction('rw', db.table('page'), async () => {
    await db.table('page').add({})
  })
}`,
  },
  'a default export': {
    file: 'src/model/default.ts',
    rule: 'no-default-export',
    code: `export default function used(): void {}`,
  },
  'an any': {
    file: 'src/model/any.ts',
    rule: 'no-explicit-any',
    code: `export const used = (value: any): unknown => value`,
  },
  'a file longer than 250 lines': {
    file: 'src/model/long.ts',
    rule: 'max-lines',
    code: Array.from({ length: 251 }, (_, line) => `export const line${line} = ${line}`).join('\n'),
  },
}

const permitted = {
  file: 'src/ui/permitted.ts',
  code: `import { useState } from 'preact/hooks'
import type { Change } from '#model/change.ts'
import { act } from './action.ts'
export const used = [useState, act]
export type Used = Change`,
}

const root = fileURLToPath(new URL('../..', import.meta.url))
let house: string
let refused: Map<string, string[]>

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'so-tre-em-fence-'))
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
  for (const name of ['oxlint.config.ts', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(house, name))
  for (const world of ['base', 'pure', 'seal', 'client', 'worker', 'server'])
    write(`src/tsconfig.${world}.json`, '', join(root, `src/tsconfig.${world}.json`))
  for (const { file, code } of [...Object.values(violations), permitted]) write(file, code)
  refused = lint()
})

afterAll(() => rmSync(house, { recursive: true, force: true }))

describe('the import table is a fence, not a wish', () => {
  for (const [name, { file, rule }] of Object.entries(violations))
    test(`${name} is refused`, () => expect(refused.get(file)?.join()).toContain(`(${rule})`))

  test('what the table permits passes', () => expect(refused.get(permitted.file)).toBeUndefined())
})

function write(file: string, code: string, from?: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true })
  if (from) cpSync(from, join(house, file))
  else writeFileSync(join(house, file), `${code}\n`)
}

/** What oxlint refuses in the planted house: file → rules. */
function lint(): Map<string, string[]> {
  const ended = spawnSync('oxlint', ['--format', 'json', 'src'], {
    cwd: house,
    encoding: 'utf8',
    env: withTools(),
  })
  const report = JSON.parse(ended.stdout) as { diagnostics: { filename: string; code: string }[] }
  const rules = Map.groupBy(report.diagnostics, ({ filename }) => filename)
  return new Map([...rules].map(([file, found]) => [file, found.map(({ code }) => code)]))
}

function withTools(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}` }
}
