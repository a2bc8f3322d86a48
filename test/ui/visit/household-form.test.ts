import { describe, expect, test } from 'vitest'
import type { RecordOf } from '#model/record.ts'
import { checkHousehold, householdChanges, startHousehold } from '#ui/visit/household-form.ts'
import { addressWords, householdTitle } from '#ui/visit/household-words.ts'
import { areaId, household, id, smallBook, today } from '../../part/small-book.ts'

describe('a household', () => {
  test('needs nothing but its area, so that it can be written at the market', async () => {
    const book = smallBook([])
    const values = startHousehold(undefined, areaId, today)
    expect(checkHousehold(values, book.register, today)).toEqual([])
    await book.record(householdChanges(values, undefined, id(50), today))
    const written = book.register.get('household', id(50)) as RecordOf<'household'>
    expect(householdTitle(written)).toBe('Chưa cấp số')
    expect(written.fields.presence).toEqual([{ from: null, value: { state: 'present' } }])
  })

  test('keeps its number for itself, another sheet of it is another household', () => {
    const book = smallBook([household(47)])
    const values = { ...startHousehold(undefined, areaId, today), number: '47' }
    expect(checkHousehold(values, book.register, today)[0]).toMatchObject({ field: 'number' })
    expect(checkHousehold({ ...values, sheet: '2' }, book.register, today)).toEqual([])
    expect(checkHousehold(values, book.register, today, id(47))).toEqual([])
  })

  test('saved without a change writes nothing', () => {
    const book = smallBook([
      household(47, {
        address: { kind: 'house', street: 'Phố Kim Mã', alley: '371', house: '12' },
        presence: [{ from: null, value: { state: 'present' } }],
        expecting: '2027-01',
        phone: '0900000123',
      }),
    ])
    const record = book.register.get('household', id(47)) as RecordOf<'household'>
    expect(householdChanges(startHousehold(record, areaId, today), record, id(47), today)).toEqual([])
  })

  test('that goes away closes the span that held, and keeps what was before', async () => {
    const book = smallBook([
      household(47, { presence: [{ from: '2020-01-01', value: { state: 'present' } }] }),
    ])
    const record = book.register.get('household', id(47)) as RecordOf<'household'>
    const values = {
      ...startHousehold(record, areaId, today),
      presence: 'absent' as const,
      presenceWhere: 'Bình Dương',
      presenceSince: { day: '1', month: '11', year: '2026' },
    }
    await book.record(householdChanges(values, record, id(47), today))
    expect(book.register.get('household', id(47))?.fields.presence).toEqual([
      { from: '2020-01-01', to: '2026-11-01', value: { state: 'present' } },
      { from: '2026-11-01', value: { state: 'absent', where: 'Bình Dương' } },
    ])
  })

  test('says what to do about a telephone number, and takes one written with spaces', () => {
    const book = smallBook([])
    const values = startHousehold(undefined, areaId, today)
    expect(checkHousehold({ ...values, phone: '12345' }, book.register, today)).toEqual([
      { field: 'phone', message: 'Số điện thoại có 10 số, bắt đầu bằng 0' },
    ])
    expect(checkHousehold({ ...values, phone: '0900 000 123' }, book.register, today)).toEqual([])
  })
})

test('an address is read from the smallest part to the largest', () => {
  expect(
    addressWords({ kind: 'house', street: 'Phố Kim Mã', alley: '371', lane: '371/2', house: '12' }),
  ).toBe('số 12, ngách 371/2, ngõ 371, Phố Kim Mã')
  expect(addressWords({ kind: 'hamlet', street: 'Bản Lướt', alley: 'Xóm Trên', near: 'nhà văn hóa' })).toBe(
    'Xóm Trên, Bản Lướt, gần nhà văn hóa',
  )
  expect(addressWords(null)).toBe('')
})
