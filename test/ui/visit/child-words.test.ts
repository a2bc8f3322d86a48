import { describe, expect, test } from 'vitest'
import { parentWords } from '#ui/visit/child-words.ts'

describe('by whom a child is told from others of the same name', () => {
  test('is the mother first, and says who that is', () => {
    expect(parentWords({ mother: { name: 'Trần Thị Hoa' }, father: { name: 'Lê Văn Bình' } })).toBe(
      'mẹ Trần Thị Hoa',
    )
    expect(parentWords({ father: { name: 'Lê Văn Bình' } })).toBe('cha Lê Văn Bình')
    expect(parentWords({ guardian: { name: 'Lê Thị Tư' } })).toBe('giám hộ Lê Thị Tư')
  })

  test('is nobody when nobody is written', () => {
    expect(parentWords(undefined)).toBe('')
    expect(parentWords({})).toBe('')
  })
})
