import type { Day } from '#model/day.ts'
import { isDay } from '#model/day.ts'
import { normaliseText } from '#model/name.ts'
import type { Answers, CaseForm, Question } from '#rules/case-form/shape.ts'
import type { FilledForm } from '#rules/case-stage.ts'
import { dayText, parseDayText } from '#ui/commune/day-text.ts'
import { dateTextOf, type DateText } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { dateErrors } from '#ui/visit/check.ts'
import { t } from '#ui/words/words.ts'
import { lengthErrors } from './length.ts'

export type RowText = Readonly<Record<string, string>>

/** A form of a case as typed: everything is text, days in one line. */
export interface PaperValues {
  on: DateText
  minutes: string
  texts: Readonly<Record<string, string>>
  rows: Readonly<Record<string, readonly RowText[]>>
}

/** What the screen starts with: the filled form, or an empty one with one empty row per table. */
export function startPaper(form: CaseForm, paper: FilledForm | undefined, today: Day): PaperValues {
  const answers: Answers = paper?.fields.answers ?? {}
  const texts: Record<string, string> = {}
  const rows: Record<string, readonly RowText[]> = {}
  for (const question of questionsOf(form)) {
    const answer = answers[question.id]
    if (question.kind !== 'rows') texts[question.id] = typeof answer === 'string' ? answer : ''
    else
      rows[question.id] = Array.isArray(answer) ? answer.map((row: RowText) => typedRow(question, row)) : [{}]
  }
  return { on: dateTextOf(paper?.fields.on ?? today), minutes: paper?.fields.minutes ?? '', texts, rows }
}

/** Everything that blocks saving, in the order of the page. */
export function checkPaper(form: CaseForm, values: PaperValues, today: Day): FieldError[] {
  return [
    ...dateErrors('on', values.on, today),
    ...questionsOf(form).flatMap((one) => faultsOf(one, values, today)),
    ...lengthErrors([['minutes', values.minutes, 4000]]),
  ]
}

/** The answers as they are kept: empty ones left out, days as days. */
export function answersOf(form: CaseForm, values: PaperValues, today: Day): Answers {
  const answers: Record<string, string | readonly RowText[]> = {}
  for (const question of questionsOf(form)) {
    if (question.kind === 'rows') {
      const rows = filledRows(values.rows[question.id]).map((row) => keptRow(question, row, today))
      if (rows.length > 0) answers[question.id] = rows
    } else {
      const text = normaliseText(values.texts[question.id] ?? '')
      if (text) answers[question.id] = text
    }
  }
  return answers
}

/** All questions of a form in order. */
export function questionsOf(form: CaseForm): readonly Question[] {
  return form.groups.flatMap(({ questions }) => questions)
}

/** As many characters as the model takes in one answer. */
const longestText = 2000

type RowsQuestion = Extract<Question, { kind: 'rows' }>

function faultsOf(question: Question, values: PaperValues, today: Day): FieldError[] {
  const { id } = question
  if (question.kind === 'rows') {
    const rows = filledRows(values.rows[id])
    if (question.needed && rows.length === 0) return [{ field: id, message: t('case.rowMissing') }]
    const days = question.columns.filter(({ kind }) => kind === 'day')
    const wrong = rows.some((row) =>
      days.some((column) => row[column.id]?.trim() && !parseDayText(row[column.id] ?? '', today)),
    )
    if (wrong) return [{ field: id, message: t('figure.fault.day') }]
    const longest = Math.max(0, ...rows.flatMap((row) => Object.values(row).map(({ length }) => length)))
    return longest > longestText ? lengthErrors([[id, 'x'.repeat(longest), longestText]]) : []
  }
  const text = (values.texts[id] ?? '').trim()
  if (question.needed && !text) {
    const chosen = question.kind === 'level' || question.kind === 'choice'
    return [{ field: id, message: t(chosen ? 'error.chooseOne' : 'case.answerMissing') }]
  }
  return lengthErrors([[id, text, longestText]])
}

function filledRows(rows: readonly RowText[] | undefined): readonly RowText[] {
  return (rows ?? []).filter((row) => Object.values(row).some((text) => text.trim()))
}

function typedRow(question: RowsQuestion, row: RowText): RowText {
  return Object.fromEntries(
    question.columns.map(({ id, kind }) => {
      const text = row[id] ?? ''
      return [id, kind === 'day' && isDay(text) ? dayText(text) : text]
    }),
  )
}

function keptRow(question: RowsQuestion, row: RowText, today: Day): RowText {
  return Object.fromEntries(
    question.columns.flatMap(({ id, kind }) => {
      const text = normaliseText(row[id] ?? '')
        .slice(0, 2000)
        .trim()
      const kept = kind === 'day' ? parseDayText(text, today) : text
      return kept ? [[id, kept]] : []
    }),
  )
}
