import { describe, expect, test } from 'vitest'
import { entityFields } from '#model/entity.ts'
import { caseForms } from '#rules/case-form.ts'
import type { CaseForm } from '#rules/case-form/shape.ts'
import type { FilledForm } from '#rules/case-stage.ts'
import { answersOf, checkPaper, questionsOf, startPaper, type PaperValues } from '#ui/case/paper-values.ts'

const today = '2026-11-24'

/** The form with every question answered in some way. */
function answered(form: CaseForm): PaperValues {
  const texts: Record<string, string> = {}
  const rows: Record<string, Record<string, string>[]> = {}
  for (const question of questionsOf(form)) {
    if (question.kind === 'rows') {
      const row = question.columns.map(({ id, kind }) => [id, kind === 'day' ? '1/12/2026' : `  chữ ${id} `])
      rows[question.id] = [{}, Object.fromEntries(row) as Record<string, string>]
    } else if (question.kind === 'level') texts[question.id] = 'medium'
    else if (question.kind === 'choice') texts[question.id] = question.choices[0]?.code ?? ''
    else texts[question.id] = ` chữ  của ${question.id}`
  }
  return { ...startPaper(form, undefined, today), texts, rows }
}

describe.each(Object.values(caseForms).map((form) => [form.code, form] as const))('Mẫu số %s', (_, form) => {
  test('saves every answer as the model takes it, and shows it again as it was written', () => {
    const values = answered(form)
    expect(checkPaper(form, values, today)).toEqual([])
    const answers = answersOf(form, values, today)
    expect(entityFields.caseForm.answers.safeParse(answers).success).toBe(true)
    const paper = { fields: { form: form.code, on: today, answers } } as unknown as FilledForm
    const again = startPaper(form, paper, today)
    expect(answersOf(form, again, today)).toEqual(answers)
    expect(Object.keys(answers).length).toBe(questionsOf(form).length)
  })

  test('is not saved while something needed is missing, and says where', () => {
    const faults = checkPaper(form, startPaper(form, undefined, today), today).map(({ field }) => field)
    expect(faults).toEqual(questionsOf(form).flatMap(({ id, needed }) => (needed ? [id] : [])))
    expect(faults.length).toBeGreaterThan(0)
  })
})

describe('the lines of a plan', () => {
  const form = caseForms['04']
  test('that are empty are left out; a day that is none is told', () => {
    const values = answered(form)
    expect(answersOf(form, values, today)['lines']).toHaveLength(1)
    const wrong = { ...values, rows: { lines: [{ activity: 'Thăm', from: '31/2/2026' }] } }
    expect(checkPaper(form, wrong, today).map(({ field }) => field)).toEqual(['lines'])
  })
})
