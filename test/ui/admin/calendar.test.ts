import { expect, test } from 'vitest'
import { checkCalendar, readDayOfYear, startCalendar, storedCalendar } from '#ui/admin/calendar-form.ts'

test('a plan’s calendar starts with its proposed cut-off dates, and keeps only what was changed', () => {
  const values = {
    ...startCalendar(null),
    template: 'P2',
    cutoffs: startCalendar({ template: 'P2' }).cutoffs,
  }
  expect(values.cutoffs).toEqual({
    'P2-Q1': '28/2',
    'P2-6M': '30/4',
    'P2-9M': '31/7',
    'P2-YEAR': '31/10',
  })
  expect(storedCalendar(values)).toEqual({ template: 'P2' })
  const changed = { ...values, cutoffs: { ...values.cutoffs, 'P2-Q1': '20-2' }, receiver: ' UBND phường ' }
  expect(storedCalendar(changed)).toEqual({
    template: 'P2',
    cutoffs: { 'P2-Q1': '02-20' },
    receiver: 'UBND phường',
  })
  expect(startCalendar(storedCalendar(changed)).cutoffs['P2-Q1']).toBe('20/2')
  expect(storedCalendar({ ...changed, template: '' })).toBeNull()
})

test('a cut-off date is a day of a year, or it is explained', () => {
  expect(['28/2', '29/2', '31.10', ' 1 / 5 '].map(readDayOfYear)).toEqual([
    '02-28',
    '02-29',
    '10-31',
    '05-01',
  ])
  expect(['30/2', '31/4', '0/1', '5/13', '', 'cuối tháng'].map(readDayOfYear)).toEqual(
    Array(6).fill(undefined),
  )
  const values = { template: 'P2', receiver: '', cutoffs: { 'P2-Q1': '30/2' } }
  expect(checkCalendar(values).map(({ field }) => field)).toEqual(['P2-Q1', 'P2-6M', 'P2-9M', 'P2-YEAR'])
  expect(checkCalendar({ ...values, template: '' })).toEqual([])
})
