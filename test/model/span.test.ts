import * as z from 'zod/mini'
import { describe, expect, test } from 'vitest'
import { closedOn, nextBoundary, spansSchema, valueOn, withValueFrom, type Span } from '#model/span.ts'
import { addDays } from '#model/day.ts'
import { createRandom } from './random.ts'

const schema = spansSchema(z.string())
const isTaken = (spans: unknown) => z.safeParse(schema, spans).success

describe('spans', () => {
  test('a span holds from its first day until the day on which it no longer holds', () => {
    const spans: Span<string>[] = [
      { from: null, to: '2024-01-01', value: 'a' },
      { from: '2024-01-01', to: '2024-06-01', value: 'b' },
      { from: '2024-07-01', value: 'c' },
    ]
    const days = [
      '1900-01-01',
      '2023-12-31',
      '2024-01-01',
      '2024-05-31',
      '2024-06-01',
      '2024-07-01',
      '2999-01-01',
    ]
    expect(days.map((day) => valueOn(spans, day))).toEqual(['a', 'a', 'b', 'b', undefined, 'c', 'c'])
    expect(valueOn(undefined, '2024-01-01')).toBeUndefined()
  })

  test('spans out of order, reversed or over one another are refused', () => {
    expect(isTaken([{ from: '2024-01-02', to: '2024-01-01', value: 'a' }])).toBe(false)
    expect(
      isTaken([
        { from: '2024-01-01', value: 'a' },
        { from: '2024-02-01', value: 'b' },
      ]),
    ).toBe(false)
    expect(
      isTaken([
        { from: null, to: '2024-02-02', value: 'a' },
        { from: '2024-02-01', value: 'b' },
      ]),
    ).toBe(false)
    expect(
      isTaken([
        { from: null, to: '2024-02-01', value: 'a' },
        { from: null, value: 'b' },
      ]),
    ).toBe(false)
    expect(isTaken([{ from: '2024-02-30', value: 'a' }])).toBe(false)
    expect(
      isTaken([
        { from: null, to: '2024-02-01', value: 'a' },
        { from: '2024-02-01', value: 'b' },
      ]),
    ).toBe(true)
    expect(isTaken([])).toBe(true)
  })

  test('a new value closes what holds and opens; the same value again changes nothing', () => {
    const first = withValueFrom<string>(undefined, null, 'a')
    expect(first).toEqual([{ from: null, value: 'a' }])
    const second = withValueFrom(first, '2024-01-01', 'b')
    expect(second).toEqual([
      { from: null, to: '2024-01-01', value: 'a' },
      { from: '2024-01-01', value: 'b' },
    ])
    expect(withValueFrom(second, '2024-03-01', 'b')).toEqual(second)
    expect(withValueFrom(second, '2023-06-01', 'c')).toEqual([
      { from: null, to: '2023-06-01', value: 'a' },
      { from: '2023-06-01', value: 'c' },
    ])
    expect(withValueFrom(second, null, 'd')).toEqual([{ from: null, value: 'd' }])
  })

  test('closing ends what holds and drops what had not begun', () => {
    const spans: Span<string>[] = [
      { from: null, to: '2024-01-01', value: 'a' },
      { from: '2024-01-01', value: 'b' },
    ]
    expect(closedOn(spans, '2024-03-01')).toEqual([
      spans[0],
      { from: '2024-01-01', to: '2024-03-01', value: 'b' },
    ])
    expect(closedOn(spans, '2024-01-01')).toEqual([spans[0]])
    expect(closedOn(undefined, '2024-01-01')).toEqual([])
  })

  test('the next boundary is the first day on which time alone changes something', () => {
    const spans: Span<string>[] = [
      { from: '2024-01-01', to: '2024-02-01', value: 'a' },
      { from: '2024-03-01', value: 'b' },
    ]
    const days = ['2023-01-01', '2024-01-01', '2024-02-01', '2024-03-01']
    expect(days.map((day) => nextBoundary(spans, day))).toEqual([
      '2024-01-01',
      '2024-02-01',
      '2024-03-01',
      undefined,
    ])
  })

  test('however values are set, the list stays sound and the last value set holds from its day on', () => {
    const random = createRandom(3)
    for (let times = 0; times < 2000; times += 1) {
      let spans: Span<string>[] = []
      for (let step = 0; step < 6; step += 1) {
        const from = random() < 0.1 ? null : addDays('2024-01-01', Math.floor(random() * 20))
        const value = 'abc'[Math.floor(random() * 3)] as string
        const before = spans
        spans = withValueFrom(spans, from, value)
        if (!isTaken(spans) || valueOn(spans, '2024-12-31') !== value)
          expect({ before, from, value }).toBe(spans)
        const earlier = from && addDays(from, -1)
        if (earlier && valueOn(spans, earlier) !== valueOn(before, earlier))
          expect({ before, from }).toBe(spans)
      }
    }
  })
})
