import { describe, expect, test } from 'vitest'
import { suggestMapping } from '#import/mapping.ts'
import { importState } from '#ui/import/import-state.ts'
import { portionsOf, sizeOf } from '#ui/import/portion.ts'
import { registerOf } from '../../demo/lay.ts'
import { applyChanges, optionsOf, planOf } from '../../import/part.ts'
import { createFaultyList, filledRows } from '../../part/faulty-list.ts'

const today = '2025-11-20'
const list = createFaultyList({ seed: 3, children: 300, today, style: 'plain' })
const rows = filledRows(list)
const register = registerOf(list.book)
const options = optionsOf({ today, kind: 'new' })
const mapping = suggestMapping(rows)?.mapping
if (!mapping) throw new Error('no head found')
const plan = planOf({ rows, mapping, register, options })
const portions = portionsOf(plan)

describe('the portions of a list', () => {
  test('hold every change of the plan once, few in each', () => {
    const keys = (all: typeof portions) => all.flat().map(({ entity, entityId }) => `${entity}/${entityId}`)
    expect(new Set(keys(portions))).toEqual(new Set(keys(plan.batches)))
    expect(sizeOf(portions)).toBe(sizeOf(plan.batches))
    expect(Math.max(...portions.map(({ length }) => length))).toBeLessThanOrEqual(50)
  })

  test('say how many rows there were only with the last: one that stopped is known as stopped', () => {
    const half = applyChanges(register, portions.slice(0, -1).flat())
    const whole = applyChanges(register, portions.flat())
    const stateIn = (book: typeof half) => {
      const record = book.get('import', options.importId)
      return record && importState(record)
    }
    expect(stateIn(half)).toBe('stopped')
    expect(stateIn(whole)).toBe('whole')
    expect(whole.get('import', options.importId)?.fields).toMatchObject({ added: plan.counts.added })
  })

  test('that were recorded before a stop are not written again by the next reading', () => {
    const half = applyChanges(register, portions.slice(0, 2).flat())
    const again = planOf({
      rows,
      mapping,
      register: half,
      options: optionsOf({ today, kind: 'new', importId: 'b' }),
    })
    expect(again.again).toBe(options.importId)
    expect(again.counts.added).toBeLessThan(plan.counts.added)
    const whole = applyChanges(half, portionsOf(again).flat())
    expect(whole.size('child')).toBe(applyChanges(register, portions.flat()).size('child'))
  })
})
