import { describe, expect, test } from 'vitest'
import { clocksOf, isLate, type CaseTimes } from '#rules/case-clock.ts'

const hour = 3_600_000
const nothing = new Map<string, boolean>()

/** Received on Friday 27 November 2026 at 15:00 in Viet Nam. */
const receivedAt = Date.UTC(2026, 10, 27, 8)
const times: CaseTimes = {
  receivedAt,
  receivedOn: '2026-11-27',
  decidedAt: undefined,
  plannedOn: undefined,
  approvedOn: undefined,
  endedOn: undefined,
}

const at = (hours: number, today: string, given: Partial<CaseTimes> = {}) =>
  clocksOf({ ...times, ...given }, receivedAt + hours * hour, today, nothing)

describe('the clocks of a case', () => {
  test('begin with 12 hours, 5 and 7 working days, the weekend between them', () => {
    expect(at(0, '2026-11-27')).toMatchObject([
      { state: 'running', left: 12, until: receivedAt + 12 * hour },
      { state: 'running', left: 5, until: '2026-12-04' },
      { state: 'running', left: 7, until: '2026-12-08' },
    ])
  })

  test('lose nothing over Saturday and Sunday but the hours', () => {
    expect(at(40, '2026-11-29')).toMatchObject([
      { state: 'late', left: -28 },
      { state: 'running', left: 5 },
      { state: 'running', left: 7 },
    ])
  })

  test('of hours is kept to the last millisecond, and late from the next', () => {
    expect(at(12, '2026-11-28')[0]).toMatchObject({ state: 'running', left: 0 })
    expect(at(12 + 1 / hour, '2026-11-28')[0]).toMatchObject({ state: 'late', left: -1 })
    expect(at(90, '2026-12-01', { decidedAt: receivedAt + 12 * hour })[0]).toMatchObject({ state: 'kept' })
    expect(at(90, '2026-12-01', { decidedAt: receivedAt + 12 * hour + 1 })[0]).toMatchObject({
      state: 'missed',
    })
  })

  test('of days end at the end of their last day', () => {
    expect(at(200, '2026-12-04')[1]).toMatchObject({ state: 'running', left: 0 })
    expect(at(200, '2026-12-05')[1]).toMatchObject({ state: 'late', left: 0 })
    expect(at(200, '2026-12-07')[1]).toMatchObject({ state: 'late', left: -1 })
    expect(at(200, '2026-12-07', { plannedOn: '2026-12-04' })[1]).toMatchObject({ state: 'kept' })
    expect(at(200, '2026-12-07', { plannedOn: '2026-12-05' })[1]).toMatchObject({ state: 'missed' })
  })

  test('stand still once the case is closed or handed over', () => {
    const clocks = at(500, '2026-12-30', { endedOn: '2026-11-27' })
    expect(clocks.map(({ state }) => state)).toEqual(['stopped', 'stopped', 'stopped'])
    expect(isLate(clocks)).toBe(false)
  })
})
