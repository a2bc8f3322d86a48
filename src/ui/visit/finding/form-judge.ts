import type { NewChange } from '#book/book.ts'
import type { Finding, FindingCode } from '#check/finding.ts'
import { judge } from '#check/judge.ts'
import { useBook, useToday } from '#ui/context.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { useDoubleIndex } from '#ui/visit/finding/double-index.ts'
import { findingWords } from '#ui/visit/finding/finding-words.ts'

/** What the checks say of a form before it is saved. */
export interface FormJudge {
  /** Everything new that these changes would bring. */
  findings(changes: readonly NewChange[]): Finding[]
}

/** Judges the changes of a form over the open book, as they would stand after the save. */
export function useFormJudge(): FormJudge {
  const { register } = useBook()
  const today = useToday()
  const index = useDoubleIndex()
  return { findings: (changes) => judge({ register, on: today }, changes, index) }
}

/** Ids for changes that are only looked at. */
export function passingIds(): () => string {
  let count = 0
  return () => `passing-${String((count += 1))}`
}

/** The findings that keep a form from being saved, beside the control that they are about. */
export function blockingErrors(findings: readonly Finding[], fields: readonly string[]): FieldError[] {
  const errors = findings.filter(
    // an injury happened, whatever was said of the house before: only a look at the house is held up by it
    ({ level, code }) => level === 'error' && (code !== 'houseNotSafe' || fields.includes('result')),
  )
  return errors.map((finding) => ({
    field: fieldOf(finding.code, fields),
    message: findingWords(finding),
  }))
}

/** The first control of the form that the finding may be about; else its first one. */
function fieldOf(code: FindingCode, fields: readonly string[]): string {
  return (controls[code] ?? []).find((field) => fields.includes(field)) ?? fields[0] ?? ''
}

const controls: Partial<Record<FindingCode, readonly string[]>> = {
  parentLiving: ['code', 'fatherLife', 'motherLife'],
  notPoor: ['code'],
  notDroppedOut: ['code', 'level'],
  deathNotWritten: ['outcome', 'date'],
  deathWithoutInjury: ['cause', 'date'],
  deathDiffers: ['date'],
  beforeBirth: ['date', 'birth'],
  outBeforeIn: ['date'],
  afterDeath: ['date'],
  houseNotSafe: ['result', 'place', 'date'],
}
