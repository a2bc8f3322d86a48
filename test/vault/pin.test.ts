import { expect, test } from 'vitest'
import { pinFlaw } from '#vault/pin.ts'

test('a PIN has at least six digits', () => {
  for (const pin of ['', '12a456', '19283', ' 192837']) expect(pinFlaw(pin)).toBe('pin-short')
  expect(pinFlaw('192837')).toBeUndefined()
  expect(pinFlaw('19283746')).toBeUndefined()
})

test('a PIN that everybody tries first is refused', () => {
  for (const pin of [
    '000000',
    '111111',
    '123456',
    '654321',
    '234567',
    '890123',
    '121212',
    '123123',
    '12345678',
  ])
    expect({ pin, flaw: pinFlaw(pin) }).toEqual({ pin, flaw: 'pin-trivial' })
})
