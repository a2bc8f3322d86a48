import { codesOf } from './code.ts'

/** Relationship to the head of the household, in the recording order of the A0 book (`domain/book.md` 7.5). */
export const relations = codesOf('confirmed', 'W26', [
  ['head', 'Chủ hộ', 'Head of household'],
  ['spouse', 'Vợ hoặc chồng chủ hộ', 'Spouse of the head'],
  ['child', 'Con đẻ', 'Child'],
  ['adopted', 'Con nuôi, con dâu, con rể', 'Adopted child, child-in-law'],
  ['parent', 'Bố, mẹ của vợ hoặc chồng', 'Parent of either spouse'],
  ['grandchild', 'Cháu nội, cháu ngoại', 'Grandchild'],
  ['other', 'Quan hệ khác', 'Other'],
])
