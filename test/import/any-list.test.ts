import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkChange } from '#model/change.ts'
import type { Cell } from '#import/cell.ts'
import { suggestMapping } from '#import/mapping.ts'
import { targets } from '#import/target.ts'
import { registerOf } from '../demo/lay.ts'
import { id, smallBook, today } from './book.ts'
import { apply, optionsOf, planOf } from './part.ts'

const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    null,
    '',
    'x',
    'Nguyễn Minh Anh',
    '05/03/2015',
    '31/31/3131',
    '101',
    5,
    43529,
    '0/0/0000',
    '{}',
    '__proto__',
    'constructor',
    '\u0000',
    '=1+1',
    'Hộ 5',
    '1A',
    '000315000001',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
)
const sheets = fc.array(fc.array(cells, { maxLength: 14 }), { maxLength: 12 })

describe('any list at all', () => {
  test('never throws: it has a head or none', () => {
    fc.assert(
      fc.property(sheets, (rows) => {
        const suggested = suggestMapping(rows)
        if (suggested) expect(suggested.mapping.columns.length).toBe(suggested.columns.length)
      }),
      { numRuns: 300 },
    )
  })

  test('under any mapping ends row by row, writes only what is sound, and nothing the second time', () => {
    const columns = fc.shuffledSubarray([...targets], { maxLength: 14 })
    fc.assert(
      fc.property(
        sheets,
        columns,
        fc.constantFrom('new' as const, 'update' as const),
        (rows, targetsOfColumns, kind) => {
          const mapping = { fingerprint: 'x', header: { first: -1, last: -1 }, columns: targetsOfColumns }
          const register = smallBook()
          const input = {
            rows,
            mapping,
            register,
            options: optionsOf({ today, kind, area: id(1), trust: true }),
          }
          const plan = planOf(input)
          for (const { outcome, flaws } of plan.rows)
            if (outcome === 'refused' || outcome === 'ignored') expect(flaws.length).toBeGreaterThan(0)
          const made = new Set<string>()
          for (const change of plan.batches.flat()) {
            const isNew = !register.get(change.entity, change.entityId) && !made.has(change.entityId)
            made.add(change.entityId)
            expect(checkChange(change, isNew), JSON.stringify(change)).toBeUndefined()
          }
          const again = planOf({
            ...input,
            register: apply(register, plan),
            options: { ...input.options, digest: 'other' },
          })
          expect(again.batches.flat()).toEqual([])
        },
      ),
      { numRuns: 500 },
    )
  })

  test('goes into an empty book too', () => {
    const rows = [
      ['Họ và tên', 'Ngày sinh', 'Lớp'],
      ['An', '05/03/2019', '1A'],
    ]
    const mapping = suggestMapping(rows)?.mapping
    if (!mapping) throw new Error('no head found')
    const plan = planOf({ rows, mapping, register: registerOf([]), options: optionsOf({ today }) })
    expect(plan.counts).toMatchObject({ unmatched: 1 })
  })
})
