import type { NewChange } from '#book/book.ts'
import type { Day } from '#model/day.ts'
import type { Register } from '#model/register.ts'
import { withValueFrom } from '#model/span.ts'
import { educationLevels } from '#rules/education-level.ts'
import { schoolYearOn } from '#rules/school-year.ts'
import type { FieldPlan, FormPlan } from '#ui/part/form-plan.ts'
import { edited } from '#ui/visit/change.ts'
import { childName, codeLabel } from '#ui/visit/child-words.ts'
import { historyLine } from '#ui/visit/event/line.ts'
import { firstDayOf, gradeOf, gradeSteps, schoolYearText, type GradeStep } from '#ui/visit/grades/step.ts'
import { t } from '#ui/words/words.ts'

/** Which pupils of an area go up, per grade in which they were. */
export type GradesValues = Record<`grade-${string}`, string[]>

export interface GradesContext {
  register: Register
  area: string
  today: Day
}

/** “Tất cả lên lớp, trừ …”: everybody is ticked, the tick is taken from those who stay, and one save writes all. */
export const gradesPlan: FormPlan<GradesValues, GradesContext> = {
  start: (context) =>
    Object.fromEntries(
      byGrade(context).map(([grade, steps]) => [
        `grade-${String(grade)}`,
        steps.map(({ child }) => child.id),
      ]),
    ),
  fields: (_, context) => [
    { kind: 'words', words: t('grades.help', { year: schoolYearText(schoolYearOn(context.today)) }) },
    ...byGrade(context).map(([grade, steps]) => gradeField(grade, steps)),
    ...askedWords(context),
  ],
  check: () => [],
  changes: gradesChanges,
}

/** Whether anybody is still written in an earlier school year. */
export function anySteps({ register, area, today }: GradesContext): boolean {
  return gradeSteps(register, area, today).length > 0
}

function byGrade({ register, area, today }: GradesContext): [number, GradeStep[]][] {
  const groups = new Map<number, GradeStep[]>()
  for (const step of gradeSteps(register, area, today)) {
    if (!step.next) continue
    const grade = gradeOf(step.before)
    groups.set(grade, [...(groups.get(grade) ?? []), step])
  }
  return [...groups]
}

function gradeField(grade: number, steps: readonly GradeStep[]): FieldPlan<GradesValues> {
  return {
    kind: 'ticks',
    field: `grade-${String(grade)}`,
    label: 'grades.who',
    told: grade === 0 ? t('grades.fromKindergarten') : t('grades.from', { grade }),
    choices: steps.map((step) => ({ value: step.child.id, label: stepWords(step) })),
  }
}

/** “Nguyễn Thị Bình → lớp 3 (3A1)”. */
function stepWords({ child, next }: GradeStep): string {
  const to =
    next?.grade === undefined
      ? codeLabel(educationLevels, next?.level)
      : [t('grades.to', { grade: next.grade }), next.class && `(${next.class})`].filter(Boolean).join(' ')
  return `${childName(child)} → ${to}`
}

/** After grade 9 everybody goes an own way: they are named, and written under “Học tập”. */
function askedWords({ register, area, today }: GradesContext): FieldPlan<GradesValues>[] {
  const names = gradeSteps(register, area, today).flatMap((step) =>
    step.next ? [] : [childName(step.child)],
  )
  return names.length > 0 ? [{ kind: 'words', words: t('grades.ask', { names: names.join(', ') }) }] : []
}

function gradesChanges(values: GradesValues, context: GradesContext, newId: () => string): NewChange[] {
  const { register, area, today } = context
  const on = firstDayOf(today)
  const chosen = new Set(Object.values(values).flat())
  return gradeSteps(register, area, today).flatMap(({ child, next }) => {
    if (!next || !chosen.has(child.id)) return []
    const form = next.class ? ` (${next.class})` : ''
    return [
      ...edited(child, { education: withValueFrom(child.fields.education, on, next) }),
      historyLine(child.fields.household ?? child.household, newId(), {
        kind: 'gradesUp',
        child: child.id,
        on,
        detail: next.level,
        note: next.grade === undefined ? null : `lớp ${String(next.grade)}${form}`,
      }),
    ]
  })
}
