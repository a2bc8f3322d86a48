import { educationLevels } from '#rules/education-level.ts'
import { childField, type PaperGiven, type PaperKind, type PaperValues } from '#ui/paper/kind.ts'
import { childOf } from '#ui/paper/child-of.ts'
import { dateTextOf } from '#ui/part/date-text.ts'
import { choicesOf } from '#ui/visit/child-words.ts'
import {
  checkSchool,
  gradesOf,
  schoolChanges,
  startSchool,
  type SchoolValues,
} from '#ui/visit/event/school.ts'

/** H: where a child learns, or that it left school; from the day of the slip on. */
export const schoolKind: PaperKind = {
  code: 'H',
  label: 'event.school',
  fields: (context, values) => [
    childField(context, (id) => childOf(context, id)),
    { name: 'level', label: 'school.level', kind: 'choice', choices: choicesOf(educationLevels) },
    ...(gradesOf[values['level'] ?? '']
      ? [{ name: 'grade', label: 'school.grade', kind: 'text' } as const]
      : []),
    values['level'] === 'dropped-out'
      ? { name: 'reason', label: 'school.whyLeft', kind: 'text' }
      : { name: 'school', label: 'school.name', kind: 'text' },
  ],
  check: (values, given) => checkSchool(read(values, given), given.context),
  changes: (values, given) => schoolChanges(read(values, given), given.context, given.newId),
}

function read(values: PaperValues, { context, on }: PaperGiven): SchoolValues {
  return {
    ...startSchool(context),
    child: values['child'] ?? '',
    level: values['level'] ?? '',
    grade: (values['grade'] ?? '').trim(),
    school: values['school'] ?? '',
    date: dateTextOf(on),
    reason: values['reason'] ?? '',
  }
}
