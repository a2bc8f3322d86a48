import type { EnteredFigure } from '#model/assessment.ts'
import type { FieldsOf } from '#model/entity.ts'
import type { Item } from '#rules/rule-set.ts'

/** What stands in the fields of one figure while it is being typed; everything is text until it is read. */
export interface FigureForm {
  /** `decided`: the council's points instead of a figure (A1, A4 “không phát sinh”, A22 of `domain/rules.md` 9). */
  mode: 'figure' | 'decided'
  answer: '' | 'yes' | 'no'
  numerator: string
  denominator: string
  count: string
  checked: readonly string[]
  /** For a checklist: none of the parts was done, which is an answer and not a gap. */
  none: boolean
  valid: string
  satisfied: string
  points: string
  reason: string
  use: 'book' | 'entered'
}

type FigureFields = FieldsOf<'figure'>

/** The form of an item with nothing entered; `hasBook`: the book counts this item itself. */
export function emptyForm(item: Item, hasBook: boolean): FigureForm {
  return {
    mode: item.kind === 'council' ? 'decided' : 'figure',
    answer: '',
    numerator: '',
    denominator: '',
    count: '',
    checked: [],
    none: false,
    valid: '',
    satisfied: '',
    points: '',
    reason: '',
    use: hasBook ? 'book' : 'entered',
  }
}

/** The form of a figure that was entered before; a value of another kind than the item's is left out. */
export function formOf(item: Item, fields: FigureFields | undefined, hasBook: boolean): FigureForm {
  const form = emptyForm(item, hasBook)
  if (!fields) return form
  form.use = fields.use ?? form.use
  return { ...form, ...shownValue(item, fields.value ?? null) }
}

function shownValue(item: Item, value: EnteredFigure | null): Partial<FigureForm> {
  if (value === null) return {}
  if (typeof value === 'boolean') return { answer: value ? 'yes' : 'no' }
  if ('council' in value) {
    return { mode: 'decided', points: String(value.council), reason: value.note ?? '' }
  }
  if ('count' in value) return { count: String(value.count) }
  if ('checked' in value) return { checked: value.checked, none: value.checked.length === 0 }
  if ('valid' in value) return { valid: String(value.valid), satisfied: String(value.satisfied) }
  return item.kind === 'share' || item.kind === 'rate'
    ? { numerator: String(value.numerator), denominator: String(value.denominator) }
    : {}
}
