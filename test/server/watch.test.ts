import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createBudget } from '#server/budget.ts'
import { openOffice, people, type Office } from '../part/office.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const scrape = (authorization?: string) =>
  office.request('/metrics', { headers: authorization === undefined ? {} : { authorization } })

describe('whoever watches the server', () => {
  test('gets numbers by route, status and reason with the token that was set, and nothing without it', async () => {
    const officer = await office.enrol(people.officer)
    await officer.pull()
    await office.request('/api/v1/pull', { method: 'POST', headers: { 'so-tre-em-protocol': '1' } })
    expect((await scrape()).status).toBe(404)
    expect((await scrape('Bearer other')).status).toBe(404)
    const text = await (await scrape('Bearer only-for-tests')).text()
    expect(text).toMatch(/so_tre_em_requests_total\{route="pull",status="200",reason=""\} 1/)
    expect(text).toMatch(/so_tre_em_requests_total\{route="pull",status="401",reason="not-enrolled"\} 1/)
    expect(text).toContain('so_tre_em_request_seconds_bucket')
    for (const secret of ['Nguyễn', 'Người', officer.enrolment.account]) expect(text).not.toContain(secret)
  })

  test('finds a line about everybody who was refused, in numbers and codes', async () => {
    const leader = await office.enrol(people.leader)
    office.logged.length = 0
    await leader.get('/api/v1/admin/devices')
    expect(office.logged).toMatchObject([
      {
        route: 'devices',
        status: 403,
        reason: 'not-permitted',
        book: 1,
        device: leader.enrolment.device,
      },
    ])
  })
})

describe('what a device may read in a day', () => {
  const day = '2026-11-24'

  test('is ten times all that it may hold; three times is told once, another day begins anew', () => {
    const budget = createBudget()
    const first = budget.take('1.7', day, 5000, 15_000)
    const others = Array.from({ length: 38 }, () => budget.take('1.7', day, 5000, 0))
    expect([first, ...others].filter((allowance) => allowance === 'loud')).toHaveLength(1)
    expect(others[10]).toBe('loud')
    expect(budget.isSpent('1.7', day)).toBe(false)
    expect(budget.take('1.7', day, 5000, 0)).toBe('spent')
    expect(budget.isSpent('1.7', day)).toBe(true)
    expect(budget.isSpent('1.8', day)).toBe(false)
    expect(budget.isSpent('1.7', '2026-11-25')).toBe(false)
  })

  test('does not hinder a small area that is read again and again', () => {
    const budget = createBudget()
    const taken = Array.from({ length: 190 }, () => budget.take('1.7', day, 100, 0))
    expect(taken).not.toContain('spent')
  })
})
