import { expect, test } from 'vitest'
import { createGrowthReference } from '#rules/who/growth.ts'
import { createTally } from '#score/tally.ts'
import { deedsOf, tickChanges, untickChanges } from '#ui/batch/tick.ts'
import { weighChanges } from '#ui/batch/weigh.ts'
import { child, household, id, today } from '../../part/small-book.ts'
import { batch, opened } from './part.ts'

/** The counts that the lists feed, over the year of the small book. */
function counted() {
  const world = opened([
    household(1),
    child(101, 1, { birth: { year: 2018, month: 3, day: 5, precision: 'day' } }),
    child(102, 1, { birth: { year: 2023, month: 11, day: 24, precision: 'day' } }),
    {
      entity: 'circumstance',
      id: id(301),
      fields: { child: id(101), code: '04', period: { from: '2025-01-01' } },
    },
    batch(700, [101, 102]),
    batch(701, [101, 102], { writes: 'participation', detail: 'healthCheck', on: today }),
    batch(702, [101], { writes: 'participation', detail: 'consultation', on: today }),
    batch(703, [102], { writes: 'measurement', detail: null, on: today }),
  ])
  const tally = createTally(world.book.register, {
    on: today,
    window: { from: '2026-01-01', to: '2026-12-31' },
    growth: createGrowthReference(),
  })
  const list = (number: number) => {
    const found = world.book.register.get('batch', id(number))
    if (!found) throw new Error('no such list')
    return found
  }
  const tick = async (number: number, of: number) => {
    await world.book.record(tickChanges(list(number), world.child(of), today, world.newId))
    tally.update(id(1))
  }
  const untick = async (number: number, of: number) => {
    const deeds = deedsOf(world.book.register, list(number), id(of))
    await world.book.record(untickChanges(list(number), world.child(of), deeds))
    tally.update(id(1))
  }
  return { ...world, tally, list, tick, untick }
}

test('ticks on lists move the counts of the score, and taking them back moves them back', async () => {
  const { tally, tick, untick } = counted()
  const counts = () => ({
    helped: tally.counts.get('hcdb.helped'),
    checked: tally.counts.get('check.u16'),
    consulted: tally.counts.get('part.consulted'),
  })
  expect(counts()).toEqual({ helped: 0, checked: 0, consulted: 0 })
  await tick(700, 101)
  await tick(701, 101)
  await tick(701, 102)
  await tick(702, 101)
  expect(counts()).toEqual({ helped: 1, checked: 2, consulted: 1 })
  await untick(701, 102)
  await untick(702, 101)
  expect(counts()).toEqual({ helped: 1, checked: 1, consulted: 0 })
})

test('a weighing counts as weighed, measured and, by the standards, as malnourished', async () => {
  const { book, tally, list, child: of, newId } = counted()
  const weigh = async (weight: number, height: number) => {
    const given = {
      deeds: deedsOf(book.register, list(703), id(102)),
      weighed: { weight, height },
      note: null,
      today,
    }
    await book.record(weighChanges(list(703), of(102), given, newId))
    tally.update(id(1))
  }
  const counts = () =>
    (['growth.weighed', 'growth.measured', 'growth.wa2', 'growth.ha2'] as const).map((name) =>
      tally.counts.get(name),
    )
  await weigh(14_000, 955)
  expect(counts()).toEqual([1, 1, 0, 0])
  await weigh(9500, 830)
  expect(counts()).toEqual([1, 1, 1, 1])
})
