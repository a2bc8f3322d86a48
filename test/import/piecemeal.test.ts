import { describe, expect, test } from 'vitest'
import { acceptNear } from '#import/accept.ts'
import { suggestMapping } from '#import/mapping.ts'
import { piecemeal } from '#import/piecemeal.ts'
import { planImport } from '#import/plan.ts'
import { registerOf } from '../demo/lay.ts'
import { createFaultyList, filledRows } from '../part/faulty-list.ts'
import { id, planList, smallBook } from './book.ts'
import { optionsOf, planOf } from './part.ts'

const today = '2025-11-20'

describe('planning piece by piece', () => {
  const list = createFaultyList({ seed: 4, children: 600, today, style: 'plain' })
  const rows = filledRows(list)
  const mapping = suggestMapping(rows)?.mapping
  if (!mapping) throw new Error('no head found')
  const input = { rows, mapping, register: registerOf(list.book), options: optionsOf({ today, kind: 'new' }) }

  test('comes to the same plan, pausing and telling how far it is', async () => {
    let time = 0
    let pauses = 0
    const told: string[] = []
    const plan = await piecemeal(planImport(input), {
      now: () => (time += 3),
      pause: async () => {
        pauses += 1
      },
      tell: ({ stage, done, total }) => {
        expect(done).toBeLessThanOrEqual(total)
        told.push(stage)
      },
    })
    const options = optionsOf({ today, kind: 'new' })
    expect(plan).toEqual(planOf({ ...input, options }))
    expect(pauses).toBeGreaterThan(20)
    expect(new Set(told)).toEqual(new Set(['reading', 'matching', 'planning']))
  })

  test('stops when it is given up', async () => {
    const plan = await piecemeal(planImport(input), {
      now: counter(),
      pause: async () => undefined,
      isStopped: () => true,
    })
    expect(plan).toBeUndefined()
  })

  test('holds up the page between two pauses for far less than a blink', () => {
    const steps = planImport({ ...input, options: optionsOf({ today, kind: 'new' }) })
    let longest = 0
    for (let done = false; !done;) {
      const before = process.threadCpuUsage()
      done = steps.next().done ?? false
      longest = Math.max(longest, process.threadCpuUsage(before).user / 1000)
    }
    expect(longest).toBeLessThan(100)
  })
})

describe('deciding many near rows at once', () => {
  const rows = [
    ['Họ và tên', 'Ngày sinh', 'Lớp'],
    ['Lê Hoàng Nam', '20/07/2012', '8A'],
    ['Nguyen Minh Anh', '05/03/2015', '5A'],
    ['Nguyễn Gia Bảo', '12/01/2018', '1A'],
  ]

  test('takes those that differ in nothing but what was allowed', () => {
    const plan = planList(smallBook(), rows)
    expect(plan.counts.near).toBe(3)
    expect(acceptNear(plan, new Set(['parents-unknown']))).toEqual({ 1: { child: id(23) } })
    const decisions = { rows: acceptNear(plan, new Set(['parents-unknown', 'accents-differ'])) }
    expect(planList(smallBook(), rows, { decisions }).counts).toMatchObject({ changed: 2, near: 1 })
  })

  test('gives no child to two rows', () => {
    const twice = [...rows.slice(0, 2), ['Lê Hoàng Nam', '20/07/2012', '8B']]
    expect(Object.keys(acceptNear(planList(smallBook(), twice), new Set(['parents-unknown'])))).toEqual(['1'])
  })
})

function counter(): () => number {
  let time = 0
  return () => (time += 100)
}
