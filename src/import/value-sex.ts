import { cellText, type Cell } from './cell.ts'
import type { Reading } from './reason.ts'
import { foldWords } from './word.ts'

export type Sex = 'male' | 'female'

/** Nam, nữ and their other spellings; figures are refused, since lists disagree on which is which. */
export function readSex(cell: Cell | undefined): Reading<Sex> {
  const word = foldWords(cellText(cell))
  if (word === '') return {}
  if (/^(nam|trai|be trai|con trai|male|m|boy)$/.test(word)) return { value: 'male' }
  if (/^(nu|gai|be gai|con gai|female|f|girl)$/.test(word)) return { value: 'female' }
  return { reason: 'sex-unreadable' }
}
