import { codesOf, type Code } from './code.ts'

/**
 * Kinds of help given to a child: those of the product (`domain/book.md` 6.2, where the list of the source is open, hence
 * “khác”), and those that the plans name.
 */
export const supportKinds: readonly Code[] = [
  ...codesOf('product', 'book.md 6.2', [
    ['allowance', 'Trợ cấp hàng tháng', 'Monthly allowance'],
    ['scholarship', 'Học bổng', 'Scholarship'],
    ['health', 'Y tế', 'Health care'],
    ['housing', 'Nhà ở', 'Housing'],
    ['counselling', 'Tư vấn', 'Counselling'],
    ['gift', 'Quà', 'Gift'],
  ]),
  ...codesOf('confirmed', 'P0-27', [
    ['tuition', 'Miễn, giảm học phí', 'Tuition waived or reduced'],
    ['learning-cost', 'Hỗ trợ chi phí học tập', 'Help with the cost of learning'],
  ]),
  ...codesOf('confirmed', 'P2-60', [
    ['treatment', 'Khám chữa bệnh', 'Examination and treatment'],
    ['rehabilitation', 'Phục hồi chức năng', 'Rehabilitation'],
  ]),
  ...codesOf('confirmed', 'P2-32', [
    ['heart-surgery', 'Phẫu thuật tim bẩm sinh', 'Congenital-heart surgery'],
  ]),
  ...codesOf('confirmed', 'P1-30', [['psychology', 'Tư vấn tâm lý', 'Psychological counselling']]),
  ...codesOf('confirmed', 'P1-84', [['legal-aid', 'Trợ giúp pháp lý', 'Legal aid']]),
  ...codesOf('product', 'book.md 6.2', [['other', 'Hỗ trợ khác', 'Other']]),
]
