import { cellText, isFailedFormula, type Cell } from './cell.ts'
import type { Reading } from './reason.ts'
import { foldWords } from './word.ts'

/** A level of `src/rules/education-level.ts` and, where the class tells it, the grade. */
export interface ReadClass {
  level: string
  grade?: number
}

/**
 * A class: 1A2, “Lớp 9/3”, 10C, “5 tuổi B”, “Lá 1”, “Nhà trẻ D2”, “Bỏ học”. The grade tells the level. A class that
 * a spreadsheet turned into a date (1/2 → 1 February) is refused.
 */
export function readClass(cell: Cell | undefined): Reading<ReadClass> {
  const text = cellText(cell)
  if (text === '' || text === '-') return {}
  if (isFailedFormula(text)) return { reason: 'cell-failed' }
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return { reason: 'class-became-date' }
  const words = foldWords(text)
  const level = levelIn(words)
  if (level === 'dropped-out' || level === 'not-yet') return { value: { level } }
  if (/^[345] ?(tuoi|t)( |[a-z]|\d|$)/.test(words)) return { value: { level: 'kindergarten' } }
  const grade = Number(/^(?:lop |khoi |l )?(\d{1,2})(?!\d)/.exec(words)?.[1])
  if (grade >= 1 && grade <= 12 && !/thang/.test(words))
    return { value: { level: levelOfGrade(grade), grade } }
  return level === undefined ? { reason: 'class-unreadable' } : { value: { level } }
}

/** A level by its name; “mầm non” alone does not say whether it is nursery or kindergarten. */
export function readLevel(cell: Cell | undefined): Reading<ReadClass> {
  const words = foldWords(cellText(cell))
  if (words === '') return {}
  const level = levelIn(words) ?? shortLevels.get(words)
  return level === undefined ? { reason: 'level-unclear' } : { value: { level } }
}

/** The level that the name of a school tells, undefined where it tells none or several. */
export function levelOfSchool(school: string): string | undefined {
  const words = foldWords(school)
  const levels = [
    /(^| )(tieu hoc|th|cap 1)( |$)/.test(words) && 'primary',
    /(^| )(trung hoc co so|thcs|cap 2)( |$)/.test(words) && 'lower-secondary',
    /(^| )(trung hoc pho thong|thpt|cap 3)( |$)/.test(words) && 'upper-secondary',
    /(^| )(mau giao)( |$)/.test(words) && 'kindergarten',
    /(^| )(nha tre|nhom tre)( |$)/.test(words) && 'nursery',
    /(^| )(giao duc thuong xuyen|gdtx|gdnn)( |$)/.test(words) && 'vocational',
  ].filter((level) => level !== false)
  return levels.length === 1 ? levels[0] : undefined
}

function levelIn(words: string): string | undefined {
  if (/(^| )(bo hoc|thoi hoc|nghi hoc)( |$)/.test(words)) return 'dropped-out'
  if (/(^| )(chua di hoc|chua hoc|khong di hoc|o nha)( |$)/.test(words)) return 'not-yet'
  if (/(^| )(nha tre|nhom tre|nt)( |\d|$)|\d+ thang/.test(words)) return 'nursery'
  if (/(^| )(mau giao|mg[lnb]?)( |\d|$)|^(lop )?(la|choi|mam(?! non))( |\d|$)/.test(words))
    return 'kindergarten'
  if (/(^| )(gdtx|giao duc thuong xuyen|hoc nghe|trung cap nghe)( |$)/.test(words)) return 'vocational'
  if (/(^| )(tieu hoc|cap 1)( |$)/.test(words)) return 'primary'
  if (/(^| )(thcs|trung hoc co so|cap 2)( |$)/.test(words)) return 'lower-secondary'
  if (/(^| )(thpt|trung hoc pho thong|cap 3)( |$)/.test(words)) return 'upper-secondary'
  return undefined
}

const shortLevels: ReadonlyMap<string, string> = new Map([
  ['th', 'primary'],
  ['c 1', 'primary'],
  ['c 2', 'lower-secondary'],
  ['c 3', 'upper-secondary'],
])

function levelOfGrade(grade: number): string {
  return grade <= 5 ? 'primary' : grade <= 9 ? 'lower-secondary' : 'upper-secondary'
}
