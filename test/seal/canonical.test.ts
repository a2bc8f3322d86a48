import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '#seal/canonical.ts'
import { digestOf, hexOf, sha256 } from '#seal/digest.ts'

describe('canonical JSON', () => {
  test('the example of RFC 8785, section 3.2.3, sorts by UTF-16 units', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect(Object.values(JSON.parse(canonicalJson(value)) as object)).toEqual([
      'One',
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  test('numbers are written as ECMAScript writes them', () => {
    expect(canonicalJson([1 / 3, 1e30, 4.5, 2e-3, 1e-27, -0])).toBe(
      '[0.3333333333333333,1e+30,4.5,0.002,1e-27,0]',
    )
  })

  test('the order in which keys were written does not matter, at any depth', () => {
    expect(canonicalJson({ b: { d: 1, c: [] }, a: null })).toBe(
      canonicalJson({ a: null, b: { c: [], d: 1 } }),
    )
  })

  test('a key without a value is left out', () => {
    expect(canonicalJson({ a: undefined, b: true })).toBe('{"b":true}')
  })

  test('what JSON cannot hold is an error, never a silent replacement', () => {
    for (const value of [undefined, NaN, Infinity, 1n, () => 1, '\ud800', { '\ud800': 1 }, [undefined]])
      expect(() => canonicalJson(value)).toThrow(TypeError)
  })

  test('parsing gives back any JSON value, and canonical text is a fixed point', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        fc.pre(JSON.stringify(value).isWellFormed() && !JSON.stringify(value).includes('\\ud'))
        const text = canonicalJson(value)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(JSON.parse(text))).toBe(text)
      }),
    )
  })
})

describe('digests', () => {
  test('SHA-256 of the example of FIPS 180-2', async () => {
    const expected = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
    expect(await sha256('abc')).toBe(expected)
    expect(await sha256(new TextEncoder().encode('abc'))).toBe(expected)
  })

  test('equal values have equal digests', async () => {
    expect(await digestOf({ a: 1, b: 'Trẻ' })).toBe(await digestOf({ b: 'Trẻ', a: 1 }))
    expect(await digestOf({ a: 1 })).not.toBe(await digestOf({ a: 2 }))
  })

  test('bytes are written with two digits each', () => {
    expect(hexOf(new Uint8Array([0, 10, 255]))).toBe('000aff')
  })
})
