import { describe, expect, test } from 'vitest'
import type { SeedRecord } from '#model/seed.ts'
import { doneChanges, reopenedChanges, taskOutcomes, tasksOf } from '#ui/visit/task.ts'
import { isWordKey } from '#ui/words/words.ts'
import { areaId, id, smallBook, today } from '../../part/small-book.ts'

const task = (number: number, on: string, area = areaId): SeedRecord => ({
  entity: 'task',
  id: id(number),
  fields: {
    area,
    household: null,
    child: null,
    kind: 'find',
    text: `Tìm cháu số ${number}`,
    on,
    import: null,
    done: null,
  },
})
const mine = new Set([areaId])

describe('the tasks of the office', () => {
  test('come to those who work in their area, the oldest first', () => {
    const book = smallBook([
      { entity: 'area', id: id(901), fields: { name: 'Địa bàn 106' } },
      task(701, '2026-11-20'),
      task(702, '2026-11-02'),
      task(703, '2026-11-01', id(901)),
    ])
    expect(tasksOf(book.register, mine).open.map((one) => one.id)).toEqual([id(702), id(701)])
  })

  test('are done with a day and an outcome, and opened again when that is taken back', async () => {
    const book = smallBook([task(701, '2026-11-20')])
    const open = () => tasksOf(book.register, mine)
    const [first] = open().open
    if (!first) throw new Error('no task')
    await book.record(doneChanges(first, today, '  Đã   chuyển đi '))
    expect(open().open).toEqual([])
    expect(open().done[0]?.fields.done).toEqual({ on: today, outcome: 'Đã chuyển đi' })
    const [done] = open().done
    if (done) await book.record(reopenedChanges(done))
    expect(open().open).toHaveLength(1)
  })

  test('have words for every outcome that is offered', () => {
    const codes = Object.values(taskOutcomes).flat()
    expect(codes.filter((code) => !isWordKey(`task.outcome.${code}`))).toEqual([])
  })
})
