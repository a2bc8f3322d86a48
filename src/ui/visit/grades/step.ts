import { activeChildren, householdStanding } from '#check/standing.ts'
import type { Day } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { spanOn } from '#model/span.ts'
import { schoolYearFirstDay, schoolYearOn } from '#rules/school-year.ts'

type Education = NonNullable<FieldsOf<'child'>['education']>[number]['value']

/** A pupil whose school year is over, and where it goes when it passes; nowhere of itself after lower secondary. */
export interface GradeStep {
  child: RecordOf<'child'>
  before: Education
  /** Undefined where it must be asked: what follows grade 9 differs from child to child. */
  next: Education | undefined
}

/** The age, by calendar year, at which kindergarten ends and grade 1 begins (`domain/book.md` 10.5, P2). */
const firstGradeAge = 6

/** The pupils of an area who are still written in an earlier school year than the one that runs, by grade then name. */
export function gradeSteps(register: Register, area: string, today: Day): GradeStep[] {
  const year = schoolYearOn(today)
  return register
    .householdsOf(area)
    .filter((household) => householdStanding(household, today) === 'active')
    .flatMap((household) => activeChildren(register, household.id, today))
    .flatMap((child): GradeStep[] => {
      const span = spanOn(child.fields.education, today)
      if (!span || !isPupil(span.value) || yearOf(span) >= year) return []
      return [{ child, before: span.value, next: nextOf(child, span.value, year) }]
    })
    .sort(
      (left, right) =>
        gradeOf(left.before) - gradeOf(right.before) || nameOf(left).localeCompare(nameOf(right), 'vi'),
    )
}

/** “2026-2027” */
export function schoolYearText(year: number): string {
  return `${String(year)}-${String(year + 1)}`
}

/** The grade, 0 in kindergarten. */
export function gradeOf({ grade }: Education): number {
  return grade ?? 0
}

function isPupil({ level, grade }: Education): boolean {
  return grade !== undefined || level === 'kindergarten'
}

/** The school year in which it was written, by its own words or by its day. */
function yearOf({ from, value }: { from: Day | null; value: Education }): number {
  if (value.schoolYear) return Number(value.schoolYear.slice(0, 4))
  return from === null ? 0 : schoolYearOn(from)
}

/** The class goes along inside a school, “2A1” to “3A1”; a new school has classes of its own. */
function nextOf(child: RecordOf<'child'>, before: Education, year: number): Education | undefined {
  const { reason: _left, ...kept } = before
  const schoolYear = schoolYearText(year)
  const grade = gradeOf(before)
  if (grade === 0) {
    const isOld = year - (child.fields.birth?.year ?? year) >= firstGradeAge
    return isOld ? { level: 'primary', grade: 1, schoolYear } : { ...kept, schoolYear }
  }
  if (grade === 5) return { level: 'lower-secondary', grade: 6, schoolYear }
  if (grade === 9) return undefined
  if (grade === 12) return { level: 'completed', schoolYear }
  const form = before.class?.replace(/^\d+/u, (number) =>
    Number(number) === grade ? String(grade + 1) : number,
  )
  return { ...kept, grade: grade + 1, ...(form && { class: form }), schoolYear }
}

function nameOf({ child }: GradeStep): string {
  return child.fields.name?.full ?? ''
}

/** The day from which the new grade holds. */
export function firstDayOf(today: Day): Day {
  return schoolYearFirstDay(schoolYearOn(today))
}
