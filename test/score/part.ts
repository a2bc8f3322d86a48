import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedRuleSet } from '#rules/published.ts'
import type { RuleSet } from '#rules/rule-set.ts'
import type { Figure, FigureTable } from '#score/figure.ts'
import type { ItemResult, ScoreResult } from '#score/result.ts'

const folder = join(import.meta.dirname, '../case')

/** A complete table with the points it must give: `test/case/<rule set id>.json`. */
export interface Situation {
  name: string
  rules: string
  figures: Record<string, Figure>
  points: Record<string, number>
  criteria: Record<string, number>
  total: number
}

/** A change against a situation, with what it must lead to: `test/case/e*.json`. */
export interface Case {
  name: string
  source: string
  rules: string
  group: string
  training: boolean
  /** Null takes an indicator out of the table. */
  change: Record<string, Figure | null>
  expect: {
    total: ScoreResult['total']
    verdict: string
    provisional: boolean
    points: Record<string, number | null>
  }
}

/** The published rule set; its absence is a fault of the test. */
export function rulesOf(id: string): RuleSet {
  const published = publishedRuleSet(id)
  if (!published) throw new Error(`not published: ${id}`)
  return published.ruleSet
}

/** The complete table of a rule set. */
export function situationOf(rules: string): Situation {
  return JSON.parse(readFileSync(join(folder, `${rules}.json`), 'utf8')) as Situation
}

/** All worked examples. */
export function readCases(): Case[] {
  return readdirSync(folder)
    .filter((name) => /^e\d+\.json$/u.test(name))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Case)
}

/** A table with indicators replaced, or taken out where the change is null. */
export function changed(figures: FigureTable, change: Record<string, Figure | null>): FigureTable {
  const table: Record<string, Figure> = { ...figures }
  for (const [id, figure] of Object.entries(change)) {
    if (figure === null) delete table[id]
    else table[id] = figure
  }
  return table
}

/** One item of a result. */
export function itemIn(result: ScoreResult, id: string): ItemResult {
  const item = result.criteria.flatMap((criterion) => criterion.items).find((one) => one.id === id)
  if (!item) throw new Error(`no item ${id}`)
  return item
}
