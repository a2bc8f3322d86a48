import { describe, expect, test } from 'vitest'
import { reasons } from '#import/reason.ts'
import { targets } from '#import/target.ts'
import { flawLine } from '#ui/import/reason-words.ts'
import { bodyWords } from '#ui/import/body.ts'
import { taskText } from '#ui/import/task-text.ts'
import { isWordKey, setLanguage } from '#ui/words/words.ts'

describe('the words of the import', () => {
  test('exist for every reason and every kind of column', () => {
    const keys = [
      ...reasons.map((one) => `import.reason.${one}`),
      ...targets.map((one) => `import.target.${one}`),
    ]
    expect(keys.filter((key) => !isWordKey(key))).toEqual([])
  })

  test('name the column of the list, the other row, and that a value was written all the same', () => {
    expect(
      flawLine({ reason: 'date-impossible', column: 2, target: 'birth', used: false }, 'Ngày sinh'),
    ).toBe('Ngày sinh: không có ngày này trong lịch, sửa lại')
    expect(flawLine({ reason: 'row-twice', column: null, used: false, otherRow: 11 })).toContain('(dòng 12)')
    expect(flawLine({ reason: 'date-swapped', column: 2, used: true }, 'Sinh')).toMatch(/\(vẫn ghi\)$/)
  })
})

test('a task reads the same in every language, so that the list knows it again', async () => {
  const facts = {
    name: 'Nguyễn Văn Mẫu',
    birth: { year: 2019, month: 3, day: 5 },
    adults: ['Trần Thị Mẹ', 'Trần Thị Mẹ'],
    school: undefined,
    from: bodyWords('station', ''),
    on: '2025-11-20',
  }
  const words = taskText(facts)
  expect(words).toBe(
    'Tìm cháu Nguyễn Văn Mẫu, sinh 5/3/2019, con Trần Thị Mẹ. Có trong danh sách của Trạm y tế ngày 20/11/2025, chưa thấy trong sổ.',
  )
  await setLanguage('en')
  expect(taskText({ ...facts, from: bodyWords('station', '') })).toBe(words)
  await setLanguage('vi')
})
