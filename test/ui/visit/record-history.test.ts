import { describe, expect, test } from 'vitest'
import type { AcceptedChange } from '#request/history.ts'
import { fieldWords } from '#ui/visit/field-words.ts'
import { recordHistory } from '#ui/visit/record-history.ts'
import { child, household, id, smallBook } from '../../part/small-book.ts'

const lan = id(201)
const minh = id(202)

function change(seq: number, given: Partial<AcceptedChange>): AcceptedChange {
  return {
    seq,
    device: 7,
    author: lan,
    phoneTime: seq,
    at: seq * 60_000,
    kind: 'set/1',
    base: seq - 1,
    fields: {},
    opened: [],
    ...given,
  }
}

const read = (...entries: AcceptedChange[]) => recordHistory('child', id(101), entries)

describe('the history of a record', () => {
  test('tells the newest change first, each field as it was and as it is', () => {
    const [newest, first] = read(
      change(1, { fields: { sex: 'male', homeName: 'Bống' } }),
      change(2, { author: minh, device: 8, fields: { homeName: 'Tí', sex: 'male' } }),
    )
    expect(newest).toMatchObject({ author: minh, kind: 'changed' })
    expect(newest?.fields).toEqual([{ field: 'homeName', before: 'Bống', after: 'Tí' }])
    expect(first).toMatchObject({ author: lan, kind: 'created' })
    expect(first?.fields.map(({ field }) => field)).toEqual(['sex', 'homeName'])
  })

  test('shows both sides where two wrote differently, and what was then decided', () => {
    const [decided, contested] = read(
      change(1, { fields: { sex: 'male' } }),
      change(2, { fields: { sex: 'female' } }),
      change(3, { author: minh, device: 8, base: 1, fields: { sex: 'male' }, opened: ['sex'] }),
      change(4, { kind: 'resolve/1', fields: { sex: 'male' } }),
    )
    expect(contested).toMatchObject({ fields: [], contested: [{ standing: 'female', other: 'male' }] })
    expect(decided).toMatchObject({
      kind: 'decided',
      fields: [{ field: 'sex', before: 'female', after: 'male' }],
    })
  })

  test('tells why a record was taken out, and that what came later had no effect', () => {
    const [late, removal] = read(
      change(1, { fields: { homeName: 'Bống' } }),
      change(2, { kind: 'remove/1', fields: { reason: 'mistake' } }),
      change(3, { device: 8, base: 1, fields: { homeName: 'Tí' } }),
    )
    expect(removal).toMatchObject({ kind: 'removed', reason: 'mistake' })
    expect(late).toMatchObject({ kind: 'late', fields: [] })
  })
})

test('a value reads as words: codes by their lists, ids by names, dated facts by the newest', () => {
  const { register } = smallBook([household(47), child(101, 47)])
  expect(fieldWords(register, 'ethnicity', 'tay')).toBe('Tày')
  expect(fieldWords(register, 'household', id(47))).toBe('Hộ 47 – Nguyễn Văn An')
  expect(fieldWords(register, 'household', id(99))).toBe('không có trên máy này')
  expect(fieldWords(register, 'name', { full: 'Gái', placeholder: true })).toBe('Gái (chưa đặt tên)')
  expect(
    fieldWords(register, 'education', [{ from: '2026-09-01', value: { level: 'primary', grade: 3 } }]),
  ).toBe('Tiểu học, Lớp: 3 từ 1/9/2026')
  expect(fieldWords(register, 'expecting', null)).toBe('Chưa ghi')
})
