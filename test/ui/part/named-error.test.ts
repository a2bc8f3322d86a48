import { describe, expect, test } from 'vitest'
import { namedError } from '#ui/part/named-error.ts'

describe('a line of the error summary', () => {
  test('says which field it means, so that two of the same kind can be told apart', () => {
    expect(namedError('Họ và tên mẹ', 'Ghi họ và tên')).toBe('Họ và tên mẹ: Ghi họ và tên')
    expect(namedError('Ai đi?', 'Chọn một mục')).toBe('Ai đi? Chọn một mục')
  })

  test('stands alone where the page gives the field no name', () => {
    expect(namedError('', 'Ghi lý do')).toBe('Ghi lý do')
  })
})
