import { codesOf } from './code.ts'

/** Kinds of disability as the Law on Disability names them; not checked against its text (`domain/book.md` 7.2, Art. 6). */
export const disabilityTypes = codesOf('unverified', 'book.md 7.2', [
  ['movement', 'Vận động', 'Movement'],
  ['hearing', 'Nghe, nói', 'Hearing, speech'],
  ['sight', 'Nhìn', 'Sight'],
  ['mental', 'Thần kinh, tâm thần', 'Mental'],
  ['intellectual', 'Trí tuệ', 'Intellectual'],
  ['other', 'Khác', 'Other'],
])

/** Degrees of disability; the first two make a child one of group 04 (`domain/book.md` 7.2, not checked). */
export const disabilityDegrees = codesOf('unverified', 'book.md 7.2', [
  ['very-severe', 'Đặc biệt nặng', 'Very severe'],
  ['severe', 'Nặng', 'Severe'],
  ['mild', 'Nhẹ', 'Mild'],
])
