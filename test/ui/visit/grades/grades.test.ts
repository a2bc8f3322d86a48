import { describe, expect, test } from 'vitest'
import type { FieldsOf } from '#model/entity.ts'
import { gradesPlan } from '#ui/visit/grades/plan.ts'
import { gradeSteps } from '#ui/visit/grades/step.ts'
import { aboutToSave, undoChanges } from '#ui/visit/undo.ts'
import { areaId, child, household, id, smallBook, today } from '../../../part/small-book.ts'

type Education = NonNullable<FieldsOf<'child'>['education']>[number]['value']

const pupil = (number: number, education: Education, born = 2018) =>
  child(number, 47, {
    name: { full: `Cháu ${String(number)}` },
    birth: { year: born, precision: 'year' },
    education: [{ from: '2025-09-01', value: education }],
  })

function open() {
  const book = smallBook([
    household(47),
    pupil(101, { level: 'primary', grade: 2, class: '2A1', school: 'TH Minh Khai', schoolYear: '2025-2026' }),
    pupil(102, { level: 'primary', grade: 5, class: '5B', school: 'TH Minh Khai' }),
    pupil(103, { level: 'lower-secondary', grade: 9 }, 2011),
    pupil(104, { level: 'kindergarten', school: 'MN Hoa Mai' }, 2020),
    pupil(105, { level: 'kindergarten', school: 'MN Hoa Mai' }, 2022),
    pupil(106, { level: 'primary', grade: 3, schoolYear: '2026-2027' }),
    pupil(107, { level: 'dropped-out' }, 2012),
  ])
  return { book, context: { register: book.register, area: areaId, today } }
}

describe('tất cả lên lớp, trừ …', () => {
  test('is about pupils of an earlier school year alone, and says where each goes', () => {
    const { book } = open()
    const steps = gradeSteps(book.register, areaId, today)
    expect(Object.fromEntries(steps.map(({ child: one, next }) => [one.id.slice(-3), next]))).toEqual({
      '101': {
        level: 'primary',
        grade: 3,
        class: '3A1',
        school: 'TH Minh Khai',
        schoolYear: '2026-2027',
      },
      '102': { level: 'lower-secondary', grade: 6, schoolYear: '2026-2027' },
      '103': undefined,
      '104': { level: 'primary', grade: 1, schoolYear: '2026-2027' },
      '105': { level: 'kindergarten', school: 'MN Hoa Mai', schoolYear: '2026-2027' },
    })
  })

  test('writes everybody but the exceptions in one save, from the first day of the school year', async () => {
    const { book, context } = open()
    const values = { ...gradesPlan.start(context), 'grade-5': [] }
    await book.record(gradesPlan.changes(values, context, () => book.newId()))
    const education = (number: number) => book.register.get('child', id(number))?.fields.education
    expect(education(101)?.at(-1)).toMatchObject({ from: '2026-09-01', value: { grade: 3, class: '3A1' } })
    expect(education(102)).toHaveLength(1)
    expect(education(103)).toHaveLength(1)
    expect(book.register.lifeEventsOf(id(47)).map((line) => line.fields.note)).toContain('lớp 3 (3A1)')
    expect(gradeSteps(book.register, areaId, today).map((step) => step.child.id)).toEqual([id(102), id(103)])
  })

  test('is taken back whole', async () => {
    const { book, context } = open()
    const before = gradeSteps(book.register, areaId, today).length
    const changes = gradesPlan.changes(gradesPlan.start(context), context, () => book.newId())
    const saved = aboutToSave(book.register, changes)
    await book.record(changes)
    await book.record(undoChanges(book.register, saved))
    expect(gradeSteps(book.register, areaId, today)).toHaveLength(before)
  })
})
