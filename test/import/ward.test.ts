import { describe, expect, test } from 'vitest'
import { checkChange } from '#model/change.ts'
import type { Entity } from '#model/entity.ts'
import { suggestMapping } from '#import/mapping.ts'
import type { ImportPlan } from '#import/outcome.ts'
import { registerOf } from '../demo/lay.ts'
import { createFaultyList, filledRows, type FaultyList } from '../part/faulty-list.ts'
import type { ListStyle } from '../part/list-style.ts'
import { apply, applyChanges, optionsOf, planOf, undoOf } from './part.ts'

const today = '2025-11-20'
const sizes: readonly (readonly [ListStyle, number])[] = [
  ['plain', 15_000],
  ['immunisation', 3000],
  ['parts', 3000],
]

for (const [style, children] of sizes) {
  describe(`a ward's list of ${children} children under a ${style} head`, () => {
    const list = createFaultyList({ seed: 8, children, today, style })
    const rows = filledRows(list)
    const register = registerOf(list.book)
    const mapping = suggestMapping(rows)?.mapping
    if (!mapping) throw new Error('no head found')
    const before = process.threadCpuUsage()
    const plan = planOf({ rows, mapping, register, options: optionsOf({ today, kind: 'new' }) })
    // the processor's time, since the machine may be busy with other tests
    const took = process.threadCpuUsage(before).user / 1000

    test('ends row by row as planted: in the book, found there, near, or refused with its reason', () => {
      expect(differing(list, plan)).toEqual([])
      const { rows: told, added, changed, unchanged, near, refused } = plan.counts
      expect(told).toBe(list.expected.size)
      expect(added + changed + unchanged + near + refused).toBe(told)
      const other = [...list.expected.values()].filter(({ fault }) =>
        /^(no-accents|other-birth)$/.test(fault),
      )
      expect(plan.counts.differences).toBe(other.length)
      console.log(`${style}: ${took.toFixed(0)} ms`, JSON.stringify(plan.counts))
    })

    test('is planned in less than three seconds of the processor', () => {
      expect(took).toBeLessThan(3000)
    })

    test('writes only what the server would accept, each after its parent', () => {
      const made = new Set<string>()
      const problems = plan.batches.flat().flatMap(({ kind, entity, entityId, fields }) => {
        const isNew = !register.get(entity, entityId) && !made.has(entityId)
        made.add(entityId)
        const parent = fields[entity === 'child' ? 'household' : 'none']
        const isOrphan =
          typeof parent === 'string' && !made.has(parent) && !register.get('household' as Entity, parent)
        const problem = checkChange({ kind, entity, entityId, fields }, isNew)
        return problem || isOrphan ? [{ entity, problem, isOrphan }] : []
      })
      expect(problems).toEqual([])
    })

    test('is undone whole, record by record', () => {
      const after = apply(register, plan)
      const undo = undoOf(after, optionsOf({ today, kind: 'new' }).importId, today)
      expect(undo.kept).toEqual([])
      const back = applyChanges(after, undo.changes)
      for (const entity of ['household', 'child', 'task', 'support'] as const) {
        const standing = [...back.all(entity)].filter(({ removed }) => !removed)
        expect(standing.length).toBe(register.size(entity))
        for (const { id, fields } of standing) {
          const before = register.get(entity, id)?.fields
          expect({ ...fields, sources: undefined }).toEqual({ ...before, sources: undefined })
        }
      }
    })

    test('read a second time changes nothing, under the same or another digest', () => {
      const after = apply(register, plan)
      for (const digest of ['same', 'other']) {
        const options = optionsOf({ today, kind: 'new', digest, importId: 'b' })
        const again = planOf({ rows, mapping, register: after, options })
        expect(again.batches.flat()).toEqual([])
        expect(again.counts.added + again.counts.changed).toBe(0)
        expect(again.again).toBe(digest === 'same' ? optionsOf({ today, kind: 'new' }).importId : undefined)
      }
    })
  })
}

/** Rows that did not end as planted, the first few. */
function differing(list: FaultyList, plan: ImportPlan) {
  const outcomes = new Map(plan.rows.map((row) => [row.row, row]))
  return [...list.expected]
    .flatMap(([row, expected]) => {
      const found = outcomes.get(row)
      const reasons = (found?.flaws ?? []).map(({ reason }) => reason)
      const isAsPlanted =
        found?.outcome === expected.outcome && (!expected.reason || reasons.includes(expected.reason))
      return isAsPlanted ? [] : [{ row, expected, found, cells: list.rows[row] }]
    })
    .slice(0, 5)
}
