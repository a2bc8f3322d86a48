import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One measured figure: what, under which conditions, how many of which unit. */
export interface Figure {
  what: string
  conditions: string
  value: number
  unit: string
  /** The goal of `design/goals.md` for these conditions, where it has one. */
  goal?: number | undefined
}

const folder = fileURLToPath(new URL('../result', import.meta.url))

/** Keeps the raw numbers of one bench beside the machine that they were measured on; no paths, no host names. */
export function keep(name: string, figures: readonly Figure[], raw: unknown): void {
  mkdirSync(folder, { recursive: true })
  const machine = {
    processors: cpus().length,
    model: cpus()[0]?.model.trim(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    // how many processes wanted a processor at the end: a busy machine measures itself
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    commit: commit(),
    day: new Date().toISOString().slice(0, 10),
  }
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ machine, figures, raw }, undefined, 2)}\n`)
}

/** Prints figures as a table that can be pasted into a page. */
export function print(figures: readonly Figure[]): void {
  console.log('\n| What | Conditions | Measured | Goal |\n| --- | --- | ---: | ---: |')
  for (const { what, conditions, value, unit, goal } of figures)
    console.log(`| ${what} | ${conditions} | ${rounded(value)} ${unit} | ${goal ? `${goal} ${unit}` : '–'} |`)
}

function rounded(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3)
}

function commit(): string {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
}
