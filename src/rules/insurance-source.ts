import { codesOf } from './code.ts'

/** By which right a child holds its BHYT card (`domain/book.md` 6.2). */
export const insuranceSources = codesOf('product', 'book.md 6.2', [
  ['under-six', 'Trẻ em dưới 6 tuổi', 'Child under six'],
  ['armed-forces', 'Thân nhân lực lượng vũ trang', 'Relative of armed forces'],
  ['poor', 'Hộ nghèo', 'Poor household'],
  ['pupil', 'Học sinh, sinh viên', 'Pupil or student'],
  ['other', 'Khác', 'Other'],
])
