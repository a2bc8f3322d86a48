import { describe, expect, test } from 'vitest'
import { leaseAfter, leaseLimits } from '#rules/lease.ts'

describe('the lease', () => {
  test('lasts 45 dates of use for a collaborator and 14 for who reads cases, and closes on the next', () => {
    expect(leaseAfter('collaborator', 45)).toEqual({ left: 0, isNear: true, isOver: false })
    expect(leaseAfter('collaborator', 46).isOver).toBe(true)
    expect(leaseAfter('officer', 14).isOver).toBe(false)
    expect(leaseAfter('officer', 15).isOver).toBe(true)
    expect(leaseAfter('leader', 15).isOver).toBe(true)
  })

  test('is told ten days ahead, not before and not after', () => {
    expect(leaseAfter('collaborator', 34).isNear).toBe(false)
    expect(leaseAfter('collaborator', 35)).toEqual({ left: 10, isNear: true, isOver: false })
    expect(leaseAfter('collaborator', 46).isNear).toBe(false)
  })

  test('is nobody’s law yet and says so', () => {
    for (const { status } of Object.values(leaseLimits)) expect(status).toBe('illustrative')
  })
})
