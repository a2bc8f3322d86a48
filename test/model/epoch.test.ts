import { describe, expect, test } from 'vitest'
import { commonNumber, renewedEpoch } from '#model/epoch.ts'

describe('the epoch of a restored server', () => {
  test('says up to which number its log is that of before', () => {
    expect(commonNumber(renewedEpoch('Ab-_9', 120, 'x7'))).toBe(120)
    expect(commonNumber('Ab-_9')).toBe(0)
  })

  test('never promises more than an earlier restoring did', () => {
    const first = renewedEpoch('Ab-_9', 120, 'x7')
    expect(renewedEpoch(first, 200, 'y8')).toBe('y8.120')
    expect(renewedEpoch(first, 90, 'y8')).toBe('y8.90')
    expect(renewedEpoch('z.0', 90, 'y8')).toBe('y8.0')
  })
})
