import type { NewChange } from '#book/book.ts'
import { addDays, dayParts, type Day } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import { normaliseText } from '#model/name.ts'
import type { RecordOf } from '#model/record.ts'
import { batchTemplates, type BatchTemplate } from '#rules/batch-template.ts'
import { codeIn } from '#rules/code.ts'
import type { Criteria } from '#ui/batch/criteria.ts'
import { dateTextOf, parseDate, type DateText } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { created } from '#ui/visit/change.ts'
import { choiceErrors, dateErrors, numberErrors, textOrNull } from '#ui/visit/check.ts'
import { codeLabel } from '#ui/visit/child-words.ts'
import { amountOf } from '#ui/visit/event/support.ts'
import { t } from '#ui/words/words.ts'

/** Everything typed on the page of a new list. */
export interface NewBatchValues {
  template: string
  /** Support kind or vaccine, where the template leaves it open. */
  detail: string
  /** Empty takes the proposed name. */
  name: string
  date: DateText
  provider: string
  amount: string
  /** An area's id, or `all`. */
  area: string
  /** For all areas: one list in each area, or one of the office alone. */
  keeper: 'areas' | 'office' | ''
  ageFrom: string
  ageBelow: string
  ageUnit: 'months' | 'years'
  group: string
  poverty: Criteria['poverty']
  level: string
  school: string
  unsupported: boolean
  absent: boolean
}

/** One change holds at most this many children (`model/batch.ts`). */
export const batchLimit = 5000

/** A list may be made this long before its day, in days. */
const ahead = 366

export function startBatch(today: Day, areas: readonly string[], isOffice: boolean): NewBatchValues {
  return {
    template: '',
    detail: '',
    name: '',
    date: dateTextOf(today),
    provider: '',
    amount: '',
    area: areas.length === 1 ? (areas[0] ?? 'all') : 'all',
    keeper: isOffice && areas.length !== 1 ? '' : 'areas',
    ageFrom: '0',
    ageBelow: '16',
    ageUnit: 'years',
    group: '',
    poverty: '',
    level: '',
    school: '',
    unsupported: false,
    absent: false,
  }
}

/** The template chosen so far. */
export function templateOf(values: Pick<NewBatchValues, 'template'>): BatchTemplate | undefined {
  return codeIn(batchTemplates, values.template)
}

/** What changes with the template: its ages, and what was chosen for another one. */
export function withTemplate(code: string): Partial<NewBatchValues> {
  const ages = codeIn(batchTemplates, code)?.ages
  return { template: code, detail: '', ...(ages && ageText(ages)) }
}

/** Ages in months as the boxes show them: in years where they are whole years. */
export function ageText(ages: { from: number; below: number }) {
  const years = ages.from % 12 === 0 && ages.below % 12 === 0
  const text = (months: number) => String(years ? months / 12 : months)
  return {
    ageFrom: text(ages.from),
    ageBelow: text(ages.below),
    ageUnit: years ? ('years' as const) : ('months' as const),
  }
}

/** “Cân đo (11/2026)”, “Quà 1/6 (2026)”: the name unless one is typed. */
export function proposedName(values: NewBatchValues, latest: Day): string {
  const template = templateOf(values)
  const on = parseDate(values.date, latest).value
  if (!template || !on) return ''
  const { month, year } = dayParts(on)
  const when = template.yearly ? String(year) : `${String(month)}/${String(year)}`
  return t('batch.proposed', { what: codeLabel(batchTemplates, template.code), when })
}

/** The last day that a list may be made for. */
export function latestDay(today: Day): Day {
  return addDays(today, ahead)
}

/** What the boxes ask for; undefined while day or ages are not sound. */
export function criteriaOf(values: NewBatchValues, today: Day): Criteria | undefined {
  const on = parseDate(values.date, latestDay(today)).value
  const ages = agesOf(values)
  if (!on || !ages) return undefined
  const { group, poverty, level, school, unsupported, absent } = values
  return {
    on,
    ages,
    areas: values.area === 'all' ? [] : [values.area],
    group,
    poverty,
    level,
    school,
    unsupported,
    absent,
  }
}

export function checkBatch(values: NewBatchValues, today: Day, count: number): FieldError[] {
  const template = templateOf(values)
  const asksDetail = template && needsDetail(template)
  const errors = [
    ...choiceErrors('template', values.template, t('batch.templateMissing')),
    ...(asksDetail ? choiceErrors('detail', values.detail) : []),
    ...dateErrors('date', values.date, latestDay(today)),
    ...(normaliseText(values.name).length > 120 ? [{ field: 'name', message: t('batch.nameLong') }] : []),
    ...(values.amount.trim() && amountOf(values.amount) === undefined
      ? [{ field: 'amount', message: t('error.amount') }]
      : []),
    ...(values.area === 'all' ? choiceErrors('keeper', values.keeper) : []),
    ...numberErrors('ageFrom', values.ageFrom, 0, 192),
    ...numberErrors('ageBelow', values.ageBelow, 1, 192),
  ]
  if (errors.length > 0) return errors
  if (!agesOf(values)) return [{ field: 'ageBelow', message: t('batch.ageReversed') }]
  if (count === 0) return [{ field: 'ageFrom', message: t('batch.nobody') }]
  if (values.keeper === 'office' && values.area === 'all' && count > batchLimit)
    return [{ field: 'keeper', message: t('batch.tooMany', { limit: batchLimit }) }]
  return []
}

/** Whether the form has to ask what exactly is given. */
export function needsDetail({ writes, detail }: BatchTemplate): boolean {
  return detail === null && (writes === 'support' || writes === 'dose')
}

/**
 * The list, or one list in each area that has a child in it; an area’s list is seen and ticked by its collaborator,
 * the office’s only by the office. Only after `checkBatch`.
 *
 * @returns the changes of one save, and the ids of the new lists in order
 */
export function batchChanges(
  values: NewBatchValues,
  children: readonly RecordOf<'child'>[],
  today: Day,
  newId: () => string,
): { changes: NewChange[]; lists: string[] } {
  const template = templateOf(values)
  const criteria = criteriaOf(values, today)
  if (!template || !criteria) return { changes: [], lists: [] }
  const amount = amountOf(values.amount)
  const common: FieldsOf<'batch'> = {
    name: textOrNull(values.name) ?? proposedName(values, latestDay(today)),
    on: criteria.on,
    template: template.code,
    writes: template.writes,
    detail: values.detail || template.detail,
    ...(template.writes === 'support' && {
      provider: textOrNull(values.provider),
      ...(amount !== undefined && { amount }),
    }),
  }
  const isOffice = values.area === 'all' && values.keeper === 'office'
  const groups = isOffice ? new Map([[null, children]]) : Map.groupBy(children, (child) => child.area)
  const changes = [...groups].map(([area, members]) =>
    created('batch', newId(), { ...common, area, children: members.map((child) => child.id) }),
  )
  return { changes, lists: changes.map((change) => change.entityId) }
}

function agesOf(values: NewBatchValues): Criteria['ages'] | undefined {
  if (!/^\d{1,3}$/u.test(values.ageFrom.trim()) || !/^\d{1,3}$/u.test(values.ageBelow.trim()))
    return undefined
  const unit = values.ageUnit === 'years' ? 12 : 1
  const ages = { from: Number(values.ageFrom) * unit, below: Number(values.ageBelow) * unit }
  return ages.below > ages.from ? ages : undefined
}
