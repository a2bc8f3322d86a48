import { describe, expect, test } from 'vitest'
import type { QualityItem } from '#check/quality.ts'
import { qualityOf } from '#check/quality.ts'
import { askingChanges, messageFor } from '#ui/quality/asking.ts'
import { likenessWords } from '#ui/quality/likeness-words.ts'
import { policeSheets } from '#ui/quality/police-rows.ts'
import { doneChanges, tasksOf } from '#ui/visit/task.ts'
import { areaId, child, household, id, smallBook, today } from '../part/small-book.ts'

function open() {
  const circumstance = { child: id(101), code: '04', period: { from: '2026-01-01' } }
  const book = smallBook(
    [
      household(47, { address: { kind: 'house', street: 'Phố Sen', house: '12' } }),
      child(101, 47, { identifier: null }),
      child(102, 47, { identifier: null, name: { full: 'Nguyễn Văn Cường' }, sex: 'male' }),
      { entity: 'circumstance', id: id(500), fields: circumstance },
    ],
    'officer',
  )
  const lists = () => qualityOf(book.register, today)
  const ask = async (list: 'noIdentifier' | 'unconfirmed', items: readonly QualityItem[] = lists()[list]) => {
    const changes = askingChanges(book.register, list, items, today, () => book.newId())
    await book.record(changes)
    return changes.length
  }
  const open_ = () => tasksOf(book.register, new Set([areaId])).open
  return { book, lists, ask, tasks: open_ }
}

describe('a list sent to the collaborator', () => {
  test('becomes one task per child, in her walk list, and is not given twice while it is open', async () => {
    const { book, ask, tasks } = open()
    expect(await ask('noIdentifier')).toBe(2)
    expect(tasks().map(({ fields }) => fields.text)).toEqual([
      'Hỏi số định danh của cháu Nguyễn Thị Bình',
      'Hỏi số định danh của cháu Nguyễn Văn Cường',
    ])
    expect(await ask('noIdentifier')).toBe(0)
    const [first] = tasks()
    if (first) await book.record(doneChanges(first, today, 'Chưa làm được'))
    expect(await ask('noIdentifier')).toBe(1)
  })

  test('about a circumstance asks for a visit and gives no reason', async () => {
    const { ask, tasks } = open()
    await ask('unconfirmed')
    expect(tasks().map(({ fields }) => [fields.kind, fields.text])).toEqual([['visit', 'Ghé thăm hộ này']])
  })

  test('is announced by a message that names the area and the number of tasks, nobody else', async () => {
    const { book, ask } = open()
    await ask('noIdentifier')
    expect(messageFor(book.register, areaId)).toBe('Địa bàn 105 có 2 việc mới trong Sổ Trẻ Em.')
  })
})

test('the file for the police has three sheets with the identity facts of each child', () => {
  const { book, lists } = open()
  const sheets = policeSheets(book.register, lists())
  expect(sheets.map(({ name, rows }) => [name, rows.length - 1])).toEqual([
    ['Chưa có số định danh', 2],
    ['Số định danh nghi sai', 0],
    ['Thiếu thông tin cơ bản', 0],
  ])
  expect(sheets[0]?.rows[1]).toEqual([
    1,
    'Địa bàn 105',
    '47',
    'Nguyễn Thị Bình',
    '5/3/2019',
    'Nữ',
    'Kinh',
    '',
    '',
    'Trần Thị Hoa',
    '',
    'số 12, Phố Sen',
    '',
  ])
})

test('why two records may be one child is one sentence', () => {
  expect(likenessWords(['name', 'birth', 'otherIdentifier'])).toBe(
    'Cùng họ tên, cùng ngày sinh, nhưng khác số định danh.',
  )
})
