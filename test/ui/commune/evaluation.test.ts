import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { RecordOf } from '#model/record.ts'
import { qd062019 } from '#rules/qd-06-2019/rule-set.ts'
import { createTally } from '#score/tally.ts'
import { currentAssessment, enteredFigures, itemOf, referenceDate } from '#ui/commune/assessment.ts'
import { evaluate } from '#ui/commune/evaluation.ts'
import { createLive } from '#ui/commune/live.ts'
import { doubts } from '#ui/commune/doubt.ts'
import { memberLists } from '#ui/commune/member.ts'
import { createHamlet, today } from './hamlet.ts'

const window = { from: '2025-11-01', to: '2026-10-31' }
const running = { from: '2026-01-01', to: '2026-12-31' }

function scored(hamlet: ReturnType<typeof createHamlet>) {
  hamlet.put('assessment', 'a1', { rules: 'qd-06-2019', group: 'A_900', window, training: true, marks: {} })
  return () =>
    evaluate({
      assessment: hamlet.register.get('assessment', 'a1') as RecordOf<'assessment'>,
      ruleSet: qd062019,
      tally: createTally(hamlet.register, { on: referenceDate(window, today), window }),
      register: hamlet.register,
      entered: enteredFigures(hamlet.register, 'a1'),
    })
}

const registered = (from: string) => ({
  birthRegistration: [{ from, value: { state: 'registered' as const } }],
})

describe('which figure counts', () => {
  test('the book’s own, until somebody enters another and lets it count', () => {
    const hamlet = createHamlet()
    hamlet.household('h1')
    hamlet.child('a', 'h1', '2023-01-01', registered('2023-01-20'))
    hamlet.child('b', 'h1', '2024-01-01')
    const score = scored(hamlet)
    expect(score().figures['2.1']).toEqual({ numerator: 1, denominator: 2 })
    expect(score().used('2.1')).toBe('book')

    const value = { numerator: 2, denominator: 2 }
    hamlet.put('figure', 'f1', { assessment: 'a1', item: '2.1', value, use: 'book' })
    expect(score().used('2.1')).toBe('book')
    hamlet.put('figure', 'f1', { assessment: 'a1', item: '2.1', value, use: 'entered' })
    expect(score().used('2.1')).toBe('entered')
    expect(score().figures['2.1']).toEqual(value)
  })

  test('the entered one where the book counts nothing, and none where nothing was entered', () => {
    const hamlet = createHamlet()
    const score = scored(hamlet)
    expect(score().used('1.1')).toBeUndefined()
    hamlet.put('figure', 'f1', { assessment: 'a1', item: '1.1', value: true, use: 'book' })
    expect(score().used('1.1')).toBe('entered')
  })

  test('of two entered apart from each other, the later arrival', () => {
    const hamlet = createHamlet()
    const score = scored(hamlet)
    hamlet.put('figure', 'z', { assessment: 'a1', item: '3.2', value: { count: 1 }, use: 'entered' })
    hamlet.put('figure', 'b', { assessment: 'a1', item: '3.2', value: { count: 0 }, use: 'entered' })
    expect(score().figures['3.2']).toEqual({ count: 0 })
  })
})

describe('the lists behind an indicator', () => {
  test('hold numerator, denominator and those missing from the numerator', () => {
    const hamlet = createHamlet()
    hamlet.household('h1')
    hamlet.child('a', 'h1', '2023-01-01', registered('2023-01-20'))
    hamlet.child('b', 'h1', '2024-01-01')
    const { tally, ruleSet } = scored(hamlet)()
    const item = itemOf(ruleSet, '2.1')?.item
    const lists = item ? memberLists(hamlet.register, tally, item) : []
    expect(lists.map((list) => [list.side, list.subjects().map(({ child }) => child)])).toEqual([
      ['numerator', ['a']],
      ['missing', ['b']],
      ['denominator', ['a', 'b']],
    ])
  })

  test('are not shown where the number came from elsewhere', () => {
    const hamlet = createHamlet()
    const { tally, ruleSet } = scored(hamlet)()
    const item = itemOf(ruleSet, '8.1')?.item
    expect(item && memberLists(hamlet.register, tally, item)).toEqual([])
  })

  test('say how many births are imprecise and how many facts are contested', () => {
    const hamlet = createHamlet()
    hamlet.household('h1')
    hamlet.child('a', 'h1', '2023-01-01', { birth: { year: 2023, precision: 'year' } })
    hamlet.child('b', 'h1', '2024-01-01')
    const contested = hamlet.register.get('child', 'b')
    if (contested) {
      hamlet.register.put({ ...contested, conflicts: { sex: [{ value: 'male', stamp: [9, 3, 0] }] } })
    }
    const subjects = ['a', 'b'].map((child) => ({ household: 'h1', child }))
    expect(doubts(hamlet.register, subjects)).toEqual({ imprecise: 1, contested: 1 })
  })
})

describe('the assessment that is shown first', () => {
  test('is the one whose window runs today, else the newest', () => {
    const hamlet = createHamlet()
    hamlet.put('assessment', 'past', { rules: 'qd-06-2019', window })
    expect(currentAssessment(hamlet.register, today)?.id).toBe('past')
    hamlet.put('assessment', 'later', {
      rules: 'qd-06-2019',
      window: { from: '2027-01-01', to: '2027-12-31' },
    })
    expect(currentAssessment(hamlet.register, today)?.id).toBe('later')
    hamlet.put('assessment', 'running', { rules: 'qd-06-2019', window: running })
    expect(currentAssessment(hamlet.register, today)?.id).toBe('running')
  })

  test('stays under the decision in force when another one was tried beside it', () => {
    const hamlet = createHamlet()
    hamlet.put('assessment', 'valid', { rules: 'qd-06-2019', window, marks: {} })
    hamlet.put('assessment', 'tried', { rules: 'qd-34-2014', window, marks: {} })
    expect(currentAssessment(hamlet.register, today)?.id).toBe('valid')
  })
})

describe('the live counts of an open book', () => {
  beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-11-24T09:00:00+07:00') }))
  afterEach(() => void vi.useRealTimers())

  test('follow an edit of one household without counting the others', () => {
    const hamlet = createHamlet()
    hamlet.household('h1')
    const live = createLive(hamlet.book(), () => Date.now())
    expect(live.tally(running, true).counts.get('child.u16')).toBe(0)
    hamlet.child('a', 'h1', '2020-01-01')
    hamlet.touch({ households: new Set(['h1']) })
    expect(live.version.value).toBe(1)
    expect(live.tally(running, true).counts.get('child.u16')).toBe(1)
    live.end()
    expect(hamlet.listeners.size).toBe(0)
  })

  test('count everything again once, a moment after much arrived', () => {
    const hamlet = createHamlet()
    hamlet.household('h1')
    const live = createLive(hamlet.book(), () => Date.now())
    live.tally(running, true)
    hamlet.child('a', 'h1', '2020-01-01')
    hamlet.touch({ everything: true })
    hamlet.touch({ everything: true })
    expect(live.version.value).toBe(0)
    vi.advanceTimersByTime(1000)
    expect(live.version.value).toBe(1)
    expect(live.tally(running, true).counts.get('child.u16')).toBe(1)
    live.end()
  })

  test('move to the next day at midnight', () => {
    const hamlet = createHamlet()
    hamlet.household('h1')
    hamlet.child('a', 'h1', '2010-11-25')
    const live = createLive(hamlet.book(), () => Date.now())
    expect(live.tally(running, true).counts.get('child.u16')).toBe(1)
    vi.advanceTimersByTime(16 * 3_600_000)
    expect(live.version.value).toBe(1)
    expect(live.tally(running, true).counts.get('child.u16')).toBe(0)
    live.end()
  })

  test('read a window that has passed on its last day', () => {
    const hamlet = createHamlet()
    const live = createLive(hamlet.book(), () => Date.now())
    expect(live.tally(window, true).on).toBe('2026-10-31')
    expect(live.tally(window, false).on).toBe('2026-11-24')
    live.end()
  })
})
