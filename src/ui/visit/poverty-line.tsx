import { dayParts, type Day } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import type { RecordOf } from '#model/record.ts'
import { spanOn, valueOn } from '#model/span.ts'
import { Note } from '#ui/part/strip.tsx'
import { t } from '#ui/words/words.ts'

type PovertySpan = NonNullable<FieldsOf<'household'>['poverty']>[number]

/** Poverty is written by the officer from the decision's list; here it is only read. */
export function PovertyLine({ household, today }: { household: RecordOf<'household'>; today: Day }) {
  const poverty = valueOn(household.fields.poverty, today)
  return (
    <Note tone="quiet" icon="paper">
      <p>
        <strong>{povertyWords(household, today)}</strong>
        {poverty?.certificate && ` (${poverty.certificate})`}
      </p>
      <p>{t('poverty.officer')}</p>
    </Note>
  )
}

/** “Hộ nghèo năm 2026”, “Không thuộc hộ nghèo, cận nghèo”; of an earlier year until the new list is in. */
export function povertyWords(household: RecordOf<'household'>, today: Day): string {
  const span = spanOn(household.fields.poverty, today)
  const words = stateWords(span)
  return isOfEarlierYear(span, today) ? t('poverty.lastYears', { words }) : words
}

/** One line per decision that the book knows of, the newest first: “Hộ cận nghèo năm 2025 (số 12)”. */
export function povertyYears(household: RecordOf<'household'>): string[] {
  return [...(household.fields.poverty ?? [])].reverse().map((span) => {
    const { certificate } = span.value
    return certificate ? `${stateWords(span)} (${certificate})` : stateWords(span)
  })
}

function stateWords(span: PovertySpan | undefined): string {
  const words = t(`poverty.${span?.value.state ?? 'none'}`)
  return span?.value.year ? t('poverty.year', { words, year: span.value.year }) : words
}

/** From 1 January on the old status stays until the officer has entered the new list (`domain/book.md` 6.2). */
function isOfEarlierYear(span: PovertySpan | undefined, today: Day): boolean {
  if (!span || span.value.state === 'none') return false
  const year = span.value.year ?? (span.from ? dayParts(span.from).year : undefined)
  return year !== undefined && year < dayParts(today).year
}
