import { describe, expect, test } from 'vitest'
import { createGrowthReference } from '#rules/who/growth.ts'
import { weighDoubts } from '#ui/batch/doubt.ts'
import { deedsOf } from '#ui/batch/tick.ts'
import { readWeigh, weighChanges, weighText, type Weighed } from '#ui/batch/weigh.ts'
import { child, household, id, today } from '../../part/small-book.ts'
import { batch, opened } from './part.ts'

const weighing = { writes: 'measurement', detail: null, template: 'weighing', on: today } as const
const growth = createGrowthReference()

function open() {
  const world = opened([
    household(1),
    child(101, 1, { birth: { year: 2024, month: 11, day: 24, precision: 'day' } }),
    child(102, 1, { birth: { year: 2016, month: 1, day: 5, precision: 'day' } }),
    batch(700, [101, 102], weighing),
  ])
  const deeds = (number: number) => deedsOf(world.book.register, world.list(), id(number))
  const write = async (number: number, weighed: Weighed, note: string | null = null) => {
    const given = { deeds: deeds(number), weighed, note, today }
    await world.book.record(weighChanges(world.list(), world.child(number), given, world.newId))
  }
  return { ...world, deeds, write }
}

describe('kilograms and centimetres as typed', () => {
  test('are read with comma or dot, to the gram and the millimetre', () => {
    const read = (weight: string, height: string) => readWeigh({ weight, height }).value
    expect(read('12,5', '88.5')).toEqual({ weight: 12_500, height: 885 })
    expect(read(' 9.85 ', '70')).toEqual({ weight: 9850, height: 700 })
    expect(read('3,125kg', '')).toEqual({ weight: 3125, height: null })
    expect(read('', '')).toEqual({ weight: null, height: null })
  })

  test('are refused by name where they cannot be right', () => {
    expect(readWeigh({ weight: '12500', height: '' }).wrong).toBe('weight')
    expect(readWeigh({ weight: 'mười', height: '' }).wrong).toBe('weight')
    expect(readWeigh({ weight: '12', height: '8,55' }).wrong).toBe('height')
    expect(readWeigh({ weight: '12', height: '885' }).wrong).toBe('height')
  })
})

describe('a weighing', () => {
  test('is one measurement per child, corrected in place and taken back by empty boxes', async () => {
    const { book, deeds, write } = open()
    await write(101, { weight: 12_500, height: null })
    await write(101, { weight: 12_500, height: 885 })
    expect(book.register.measurementsOf(id(101))).toHaveLength(1)
    const [deed] = deeds(101)
    expect(deed?.fields).toMatchObject({ weight: 12_500, height: 885, on: today, batch: id(700) })
    expect(deed?.entity === 'measurement' && weighText(deed)).toEqual({ weight: '12,5', height: '88,5' })
    await write(101, { weight: null, height: null })
    expect(deeds(101)).toEqual([])
  })

  test('keeps why an unusual figure is right', async () => {
    const { deeds, write } = open()
    await write(101, { weight: 25_000, height: 885 }, 'Đã cân đo lại, đúng')
    expect(deeds(101)[0]?.fields).toMatchObject({ note: 'Đã cân đo lại, đúng' })
  })
})

describe('an unlikely figure', () => {
  const doubts = (number: number, weighed: Weighed, own?: string) => {
    const { book, child: of } = open()
    return weighDoubts(book.register, of(number), weighed, { on: today, growth, own })
  }

  test('is asked about by the WHO standards under five, with what is usual', () => {
    expect(doubts(101, { weight: 12_200, height: 870 })).toEqual([])
    expect(doubts(101, { weight: 8500, height: 780 })).toEqual([])
    const [turned] = doubts(101, { weight: 21_500, height: 870 })
    expect(turned).toMatchObject({ what: 'weight', kind: 'usual' })
    expect(turned?.kind === 'usual' && Math.round(turned.usual * 10)).toBe(115)
    expect(doubts(101, { weight: 12_200, height: 1170 })).toMatchObject([{ what: 'height', kind: 'usual' }])
  })

  test('is asked about by wide limits from five years on', () => {
    expect(doubts(102, { weight: 31_000, height: 1380 })).toEqual([])
    expect(doubts(102, { weight: 3100, height: 1380 })).toEqual([
      { what: 'weight', kind: 'range', least: 12, most: 75 },
    ])
  })

  test('is a child that shrank, but not the figure that is being corrected', async () => {
    const { book, child: of, write, deeds } = open()
    await write(101, { weight: 12_200, height: 870 })
    const ask = (own: string | undefined) =>
      weighDoubts(book.register, of(101), { weight: null, height: 850 }, { on: today, growth, own })
    expect(ask(undefined)).toEqual([{ what: 'height', kind: 'shrunk', before: 87, on: today }])
    expect(ask(deeds(101)[0]?.id)).toEqual([])
  })
})
