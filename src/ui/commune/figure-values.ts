import type { NewChange } from '#book/book.ts'
import type { Day } from '#model/day.ts'
import { normaliseText } from '#model/name.ts'
import type { RecordOf } from '#model/record.ts'
import type { Item } from '#rules/rule-set.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { t } from '#ui/words/words.ts'
import { dayText, parseDayText } from './day-text.ts'
import { formOf, type FigureForm } from './figure-form.ts'
import { readFigure, type FigureFault } from './figure-reading.ts'

/** A figure with the paper it rests on, while it is being typed. */
export interface FigureValues extends FigureForm {
  document: string
  on: string
  signer: string
  note: string
}

/** What stands in the form of an item at first. `hasBook`: the book counts this item itself. */
export function figureValues(
  item: Item,
  figure: RecordOf<'figure'> | undefined,
  hasBook: boolean,
): FigureValues {
  const source = figure?.fields.source
  return {
    ...formOf(item, figure?.fields, hasBook),
    document: source?.document ?? '',
    on: dayText(source?.on),
    signer: source?.signer ?? '',
    note: figure?.fields.note ?? '',
  }
}

/** Everything that keeps a figure from being saved, in words that say what to do. */
export function figureErrors(item: Item, values: FigureValues, today: Day): FieldError[] {
  const reading = readFigure(item, values)
  const errors: FieldError[] = reading.ok
    ? []
    : reading.faults.map((fault) => ({ field: fault.field, message: faultWords(item, fault) }))
  if (values.on.trim() !== '' && parseDayText(values.on, today) === undefined) {
    errors.push({ field: 'on', message: t('figure.fault.day') })
  }
  return errors
}

/** A first saving needs something to save; an old figure may be emptied. */
export function nothingEntered(item: Item, values: FigureValues): FieldError[] {
  const reading = readFigure(item, values)
  const written = [values.document, values.on, values.signer, values.note].some((text) => text.trim() !== '')
  if (!reading.ok || reading.value !== null || written) return []
  return [{ field: firstField(item, values), message: t('figure.fault.nothing') }]
}

function firstField(item: Item, values: FigureValues): string {
  if (values.mode === 'decided' || item.kind === 'council') return 'points'
  switch (item.kind) {
    case 'yesNo':
      return 'answer'
    case 'share':
    case 'rate':
      return 'numerator'
    case 'count':
      return 'count'
    case 'survey':
      return 'valid'
    case 'checklist':
      return `part-${item.parts[0]?.part ?? ''}`
  }
}

/** The change that saves a figure; the values must be free of errors. An item keeps one record per assessment. */
export function figureChange(
  given: {
    assessment: string
    item: Item
    figure: RecordOf<'figure'> | undefined
    newId: () => string
    today: Day
  },
  values: FigureValues,
): NewChange {
  const reading = readFigure(given.item, values)
  const [document, signer, note] = [values.document, values.signer, values.note].map(normaliseText)
  const on = parseDayText(values.on, given.today)
  const source = { ...(document && { document }), ...(on && { on }), ...(signer && { signer }) }
  return {
    kind: 'set/1',
    entity: 'figure',
    entityId: given.figure?.id ?? given.newId(),
    fields: {
      ...(!given.figure && { assessment: given.assessment, item: given.item.id }),
      value: reading.ok ? reading.value : null,
      use: values.use,
      source: Object.keys(source).length > 0 ? source : null,
      note: note || null,
    },
  }
}

function faultWords(item: Item, fault: FigureFault): string {
  switch (fault.reason) {
    case 'missing':
      return t(fault.field === 'reason' ? 'figure.fault.missingReason' : 'figure.fault.missing')
    case 'whole':
      return t('figure.fault.whole')
    case 'above-whole':
      return t(fault.field === 'satisfied' ? 'figure.fault.above-satisfied' : 'figure.fault.above-whole')
    case 'above-maximum':
      return t('figure.fault.above-maximum', { max: item.max.v ?? 0 })
  }
}
