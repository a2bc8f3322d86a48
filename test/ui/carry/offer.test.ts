import { describe, expect, test } from 'vitest'
import { isCarryDue, isUncarried } from '#ui/carry/offer.ts'

const day = 86_400_000
const now = 100 * day
const waiting = (days: number | undefined) => ({
  waiting: 1,
  sending: 0,
  refused: 0,
  oldest: days === undefined ? undefined : now - days * day,
  lastSent: undefined,
})
const made = (days: number) => ({ at: now - days * day, count: 1, until: now - days * day })

describe('the offer of a file for the officer', () => {
  test('comes when work has waited for more than seven days, and once a week', () => {
    expect(isCarryDue(waiting(undefined), undefined, now)).toBe(false)
    expect(isCarryDue(waiting(7), undefined, now)).toBe(false)
    expect(isCarryDue(waiting(8), undefined, now)).toBe(true)
    expect(isCarryDue(waiting(30), made(6), now)).toBe(false)
    expect(isCarryDue(waiting(30), made(7), now)).toBe(true)
  })

  test('is not silenced by a clock that was set back', () => {
    expect(isCarryDue(waiting(30), made(-400), now)).toBe(true)
  })

  test('comes before an update for what is in no file yet', () => {
    expect(isUncarried(undefined, undefined)).toBe(false)
    expect(isUncarried(now, undefined)).toBe(true)
    expect(isUncarried(now, made(0))).toBe(false)
    expect(isUncarried(now, made(1))).toBe(true)
  })
})
