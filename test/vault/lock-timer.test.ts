import { expect, test } from 'vitest'
import { lockTime, mustLock, roundLength } from '#vault/lock-timer.ts'

const minute = 60_000
const shown = { hiddenSince: undefined, lastInput: 0, roundUntil: undefined }

test('a visible book locks after five minutes without input', () => {
  expect(mustLock(shown, 5 * minute - 1)).toBe(false)
  expect(mustLock(shown, 5 * minute)).toBe(true)
  expect(mustLock({ ...shown, lastInput: minute }, 5 * minute)).toBe(false)
})

test('a hidden book locks after two minutes', () => {
  const hidden = { ...shown, lastInput: 9 * minute, hiddenSince: 10 * minute }
  expect(lockTime(hidden)).toBe(12 * minute)
})

test('in the round’s mode a hidden book waits fifteen minutes, but not beyond the mode’s end', () => {
  const round = { ...shown, hiddenSince: 10 * minute, roundUntil: roundLength }
  expect(lockTime(round)).toBe(25 * minute)
  expect(lockTime({ ...round, hiddenSince: 170 * minute })).toBe(180 * minute)
  expect(lockTime({ ...round, hiddenSince: 179 * minute })).toBe(181 * minute)
  expect(lockTime({ ...round, hiddenSince: 200 * minute })).toBe(202 * minute)
})
