import { codesOf } from './code.ts'

/** Where a child learns, or why it does not (`domain/book.md` 6.2). */
export const educationLevels = codesOf('product', 'book.md 6.2', [
  ['nursery', 'Nhà trẻ', 'Nursery'],
  ['kindergarten', 'Mẫu giáo', 'Kindergarten'],
  ['primary', 'Tiểu học', 'Primary school'],
  ['lower-secondary', 'Trung học cơ sở', 'Lower secondary school'],
  ['upper-secondary', 'Trung học phổ thông', 'Upper secondary school'],
  ['vocational', 'Giáo dục thường xuyên, học nghề', 'Continuing or vocational education'],
  ['not-yet', 'Chưa đi học', 'Not yet at school'],
  ['dropped-out', 'Bỏ học', 'Left school'],
  ['completed', 'Đã hoàn thành', 'Completed'],
])

/** Levels that mean that the child attends on the day. */
export const attendingLevels: ReadonlySet<string> = new Set([
  'nursery',
  'kindergarten',
  'primary',
  'lower-secondary',
  'upper-secondary',
  'vocational',
])
