import { expect, test } from 'vitest'
import { afterTry, noTries, secondsToWait, type Tries } from '#vault/tries.ts'

const start = 1_800_000_000_000

function after(count: number): Tries {
  let tries = noTries
  for (let times = 0; times < count; times += 1) tries = afterTry(tries, start)
  return tries
}

test('five wrong PINs are free, then the wait is 1, 5, 15 and 60 minutes, and no longer', () => {
  expect([0, 1, 4, 5, 6, 7, 8, 30].map((count) => secondsToWait(after(count), start))).toEqual([
    0, 0, 0, 60, 300, 900, 3600, 3600,
  ])
})

test('the wait passes, and a clock set back does not lengthen it', () => {
  expect(secondsToWait(after(5), start + 59_000)).toBe(1)
  expect(secondsToWait(after(5), start + 60_000)).toBe(0)
  expect(secondsToWait(after(5), start - 86_400_000)).toBe(60)
})
