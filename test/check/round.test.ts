import { describe, expect, test } from 'vitest'
import { nextDeadlines } from '#check/calendar.ts'
import { roundOn } from '#check/round.ts'
import { calendars } from '#rules/calendar.ts'

const tayHo = { template: 'P2' }

describe('a round', () => {
  test('runs from the day after one cut-off date to the next', () => {
    expect(roundOn(tayHo, '2026-11-24')).toEqual({ from: '2026-11-01', to: '2027-02-28' })
    expect(roundOn(tayHo, '2027-05-02')).toEqual({ from: '2027-05-01', to: '2027-07-31' })
  })

  test('includes its cut-off date, and the next one begins on the morrow', () => {
    expect(roundOn(tayHo, '2026-04-30')).toEqual({ from: '2026-03-01', to: '2026-04-30' })
    expect(roundOn(tayHo, '2026-05-01')).toEqual({ from: '2026-05-01', to: '2026-07-31' })
  })

  test('ends on the last of February in a leap year too', () => {
    expect(roundOn(tayHo, '2028-02-29')).toEqual({ from: '2027-11-01', to: '2028-02-29' })
    expect(roundOn(tayHo, '2028-03-01').from).toBe('2028-03-01')
  })

  test('follows the cut-off date that the officer confirmed', () => {
    const confirmed = { template: 'P2', cutoffs: { 'P2-Q1': '02-20' } }
    expect(roundOn(confirmed, '2027-02-20').to).toBe('2027-02-20')
    expect(roundOn(confirmed, '2027-02-21')).toEqual({ from: '2027-02-21', to: '2027-04-30' })
  })

  test('is the calendar month while the commune keeps no calendar, or one that this release does not know', () => {
    const november = { from: '2026-11-01', to: '2026-11-30' }
    expect(roundOn(undefined, '2026-11-24')).toEqual(november)
    expect(roundOn(null, '2026-11-30')).toEqual(november)
    expect(roundOn({ template: 'P9' }, '2026-11-01')).toEqual(november)
  })

  test('twice a year where only two reports are owed', () => {
    expect(roundOn({ template: 'P3' }, '2026-11-24')).toEqual({ from: '2026-11-01', to: '2027-04-30' })
  })
})

describe('a deadline', () => {
  test('“trước 15/3” is met on 14/3 and late on 15/3', () => {
    expect(nextDeadlines(tayHo, '2027-03-14')[0]).toMatchObject({ before: '2027-03-15', daysLeft: 0 })
    expect(nextDeadlines(tayHo, '2027-03-15')[0]).toMatchObject({
      report: { id: 'P2-6M' },
      before: '2027-05-15',
      daysLeft: 60,
    })
  })

  test('comes with the cut-off date of its data, nearest first, a year ahead', () => {
    const all = nextDeadlines(tayHo, '2026-11-24').map(({ report, before, cutoff }) => [
      report.id,
      before,
      cutoff,
    ])
    expect(all).toEqual([
      ['P2-Q1', '2027-03-15', '2027-02-28'],
      ['P2-6M', '2027-05-15', '2027-04-30'],
      ['P2-9M', '2027-08-15', '2027-07-31'],
      ['P2-YEAR', '2027-11-10', '2027-10-31'],
    ])
    expect(nextDeadlines(null, '2026-11-24')).toEqual([])
  })
})

test('every deadline of the calendars is confirmed by its plan, every cut-off date only proposed', () => {
  for (const { reports } of calendars) {
    for (const report of reports) {
      expect(report.before).toMatchObject({
        status: 'confirmed',
        source: expect.stringMatching(/^P\d-\d+$/u),
      })
      expect(report.cutoff.status).toBe('product')
      expect(report.cutoff.v < report.before.v).toBe(true)
    }
  }
  expect(calendars.flatMap(({ reports }) => reports.map(({ before }) => before.v))).toEqual([
    '03-15',
    '05-15',
    '08-15',
    '11-10',
    '05-05',
    '11-15',
  ])
})
