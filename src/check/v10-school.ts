import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { valueOn } from '#model/span.ts'
import { gradeOneAge, kindergartenAge } from '#rules/book-age.ts'
import { attendingLevels } from '#rules/education-level.ts'
import { schoolYearOn } from '#rules/school-year.ts'
import type { Due } from './due.ts'

/**
 * V10, a flag: five-year-olds are in mẫu giáo, six-year-olds in lớp 1 (plan P2). The ages are those of the calendar
 * year in which the school year starts (`domain/book.md` 10.5).
 */
export function schoolDue({ fields }: RecordOf<'child'>, today: Day): Due | undefined {
  if (!fields.birth) return undefined
  const years = schoolYearOn(today) - fields.birth.year
  if (years !== kindergartenAge.years && years !== gradeOneAge.years) return undefined
  const level = valueOn(fields.education, today)?.level
  if (years === kindergartenAge.years) {
    const isThere = level !== undefined && level !== 'nursery' && attendingLevels.has(level)
    return isThere ? undefined : { kind: 'kindergarten', check: 'V10', late: false }
  }
  return level === 'primary' ? undefined : { kind: 'gradeOne', check: 'V10', late: false }
}
