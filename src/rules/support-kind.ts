import { codesOf } from './code.ts'

/** Kinds of help given to a child (`domain/book.md` 6.2); the list of the source is open, hence “khác”. */
export const supportKinds = codesOf('product', 'book.md 6.2', [
  ['allowance', 'Trợ cấp hàng tháng', 'Monthly allowance'],
  ['scholarship', 'Học bổng', 'Scholarship'],
  ['health', 'Y tế', 'Health care'],
  ['housing', 'Nhà ở', 'Housing'],
  ['counselling', 'Tư vấn', 'Counselling'],
  ['gift', 'Quà', 'Gift'],
  ['other', 'Hỗ trợ khác', 'Other'],
])
