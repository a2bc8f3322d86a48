import { expect, test } from 'vitest'
import { createReturn } from '#ui/part/back-online.ts'

test('the return of the network is told with what it took along, and only when a round has ended well', () => {
  const follow = createReturn()
  expect(follow('offline', 1)).toBe(0)
  // a try that fails again, while one more was written
  expect(follow('pushing', 2)).toBe(0)
  expect(follow('offline', 2)).toBe(0)
  expect(follow('pushing', 3)).toBe(0)
  expect(follow('pulling', 0)).toBe(0)
  expect(follow('idle', 0)).toBe(3)
})

test('a network that never went away is not news', () => {
  const follow = createReturn()
  expect(follow('pushing', 2)).toBe(0)
  expect(follow('idle', 0)).toBe(0)
})
