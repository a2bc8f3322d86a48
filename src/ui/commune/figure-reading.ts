import type { EnteredFigure } from '#model/assessment.ts'
import { normaliseText } from '#model/name.ts'
import { isPartOf } from '#rules/measure.ts'
import type { Item } from '#rules/rule-set.ts'
import type { FigureForm } from './figure-form.ts'
import { parseWhole } from './number-entry.ts'

/** Which field is wrong and why; the screen says what to do. */
export interface FigureFault {
  field: 'answer' | 'numerator' | 'denominator' | 'count' | 'valid' | 'satisfied' | 'points' | 'reason'
  reason: 'missing' | 'whole' | 'above-whole' | 'above-maximum'
}

/** A figure ready to be saved (null: nothing was entered), or what must be corrected first. */
export type FigureReading = { ok: true; value: EnteredFigure | null } | { ok: false; faults: FigureFault[] }

/** Reads the form of an item; the kinds and their inputs are those of `domain/rules.md` 10.4. */
export function readFigure(item: Item, form: FigureForm): FigureReading {
  if (form.mode === 'decided') return readDecision(item, form)
  switch (item.kind) {
    case 'yesNo':
      return { ok: true, value: form.answer === '' ? null : form.answer === 'yes' }
    case 'share':
    case 'rate': {
      const isPart = item.kind === 'share' && isPartOf(item.numerator.measure, item.denominator.measure)
      return readPair(
        ['numerator', form.numerator],
        ['denominator', form.denominator],
        isPart,
        (part, whole) => ({
          numerator: part,
          denominator: whole,
        }),
      )
    }
    case 'survey':
      return readPair(['satisfied', form.satisfied], ['valid', form.valid], true, (satisfied, valid) => ({
        valid,
        satisfied,
      }))
    case 'count':
      return readCount(form.count)
    case 'checklist':
      return { ok: true, value: readParts(item.parts, form) }
    case 'council':
      return readDecision(item, form)
  }
}

/** The council's points and why (A1, A4, A22): the reason is never left out, since a person decided. */
function readDecision(item: Item, form: FigureForm): FigureReading {
  const note = normaliseText(form.reason)
  if (form.points.trim() === '' && note === '') return { ok: true, value: null }
  const faults: FigureFault[] = []
  const points = wholeOf('points', form.points, faults)
  if (points !== undefined && item.max.v !== null && points > item.max.v) {
    faults.push({ field: 'points', reason: 'above-maximum' })
  }
  if (note === '') faults.push({ field: 'reason', reason: 'missing' })
  return faults.length > 0 || points === undefined
    ? { ok: false, faults }
    : { ok: true, value: { council: points, note } }
}

function readPair(
  [partField, partText]: [FigureFault['field'], string],
  [wholeField, wholeText]: [FigureFault['field'], string],
  isPart: boolean,
  valueOf: (part: number, whole: number) => EnteredFigure,
): FigureReading {
  if (partText.trim() === '' && wholeText.trim() === '') return { ok: true, value: null }
  const faults: FigureFault[] = []
  const part = wholeOf(partField, partText, faults)
  const whole = wholeOf(wholeField, wholeText, faults)
  if (isPart && part !== undefined && whole !== undefined && part > whole) {
    faults.push({ field: partField, reason: 'above-whole' })
  }
  return faults.length > 0 || part === undefined || whole === undefined
    ? { ok: false, faults }
    : { ok: true, value: valueOf(part, whole) }
}

function readCount(text: string): FigureReading {
  if (text.trim() === '') return { ok: true, value: null }
  const faults: FigureFault[] = []
  const count = wholeOf('count', text, faults)
  return count === undefined ? { ok: false, faults } : { ok: true, value: { count } }
}

/** Ticked parts in the order of the list; “none of them” is an answer, nothing ticked is not. */
function readParts(parts: readonly { part: string }[], form: FigureForm): EnteredFigure | null {
  if (form.none) return { checked: [] }
  const checked = parts.map(({ part }) => part).filter((part) => form.checked.includes(part))
  return checked.length > 0 ? { checked } : null
}

function wholeOf(field: FigureFault['field'], text: string, faults: FigureFault[]): number | undefined {
  const value = parseWhole(text)
  if (value === undefined) faults.push({ field, reason: text.trim() === '' ? 'missing' : 'whole' })
  return value
}
