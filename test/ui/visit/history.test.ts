import { describe, expect, test } from 'vitest'
import type { FieldsOf } from '#model/entity.ts'
import type { SeedRecord } from '#model/seed.ts'
import { historyOf } from '#ui/visit/history.ts'
import { removed } from '#ui/visit/change.ts'
import { child, household, id, smallBook } from '../../part/small-book.ts'

function line(number: number, fields: FieldsOf<'lifeEvent'>): SeedRecord {
  return { entity: 'lifeEvent', id: id(number), fields: { household: id(47), on: '2026-11-01', ...fields } }
}

function open(...lines: SeedRecord[]) {
  const book = smallBook([household(47), child(101, 47), ...lines])
  const read = () =>
    historyOf(book.register, id(47)).map(({ words, struck }) => (struck ? `[${words}]` : words))
  return { book, read }
}

describe('a line of the history', () => {
  test('reads as the paper book writes it', () => {
    const { read } = open(
      line(1, { kind: 'movedOut', on: '2026-11-05', note: 'Hải Dương' }),
      line(2, { kind: 'birth', on: '2026-11-04', note: 'con thứ 3, nặng 2300 gram' }),
      line(3, {
        kind: 'adoptedIn',
        on: '2026-11-03',
        note: 'từ Làng trẻ em, con của bà Lò Thị Hoa và ông chưa rõ',
      }),
      line(4, { kind: 'support', on: '2026-11-02', detail: 'gift', note: 'Hội khuyến học' }),
      line(5, { kind: 'dropout', on: '2026-11-01', detail: 'dropped-out', note: 'đi làm' }),
    )
    expect(read()).toEqual([
      'Chuyển đi (Hải Dương)',
      'Trẻ mới sinh (con thứ 3, nặng 2300 gram)',
      'Nhận con nuôi, từ Làng trẻ em, con của bà Lò Thị Hoa và ông chưa rõ',
      'Hỗ trợ: Quà (Hội khuyến học)',
      'Bỏ học (đi làm)',
    ])
  })

  test('that a correction names stays, with a line through it', () => {
    const { read } = open(
      line(1, { kind: 'movedOut', on: '2026-11-05' }),
      line(2, { kind: 'corrected', on: '2026-11-06', about: id(1), note: 'đi ngày 3, không phải ngày 5' }),
    )
    expect(read()).toEqual(['Sửa thông tin (đi ngày 3, không phải ngày 5)', '[Chuyển đi]'])
  })

  test('taken out as wrong stays struck, one taken back at once was never said', async () => {
    const { book, read } = open(
      line(1, { kind: 'died', child: id(101), on: '2026-11-05', detail: 'disease' }),
      line(2, { kind: 'movedIn', on: '2026-11-04' }),
    )
    await book.record([removed('lifeEvent', id(1), 'wrongEntry'), removed('lifeEvent', id(2), 'undone')])
    expect(read()).toEqual(['[Mất: Bệnh]'])
  })

  test('of a child that should never have been in the book is struck, the line that says so is not', () => {
    const book = smallBook([
      household(47),
      child(101, 47, { status: [{ from: null, value: { state: 'wrongEntry', reason: 'ghi hai lần' } }] }),
      line(1, { kind: 'recorded', child: id(101), on: '2026-11-01' }),
      line(2, { kind: 'wrongEntry', child: id(101), on: '2026-11-02', note: 'ghi hai lần' }),
    ])
    expect(historyOf(book.register, id(47)).map(({ words, struck }) => [words, struck])).toEqual([
      ['Báo ghi nhầm (ghi hai lần)', undefined],
      ['Ghi mới vào sổ', true],
    ])
  })
})
