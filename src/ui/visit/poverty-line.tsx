import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { valueOn } from '#model/span.ts'
import { Note } from '#ui/part/strip.tsx'
import { t } from '#ui/words/words.ts'

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

/** “Hộ nghèo năm 2026”, “Không thuộc hộ nghèo, cận nghèo”. */
export function povertyWords(household: RecordOf<'household'>, today: Day): string {
  const poverty = valueOn(household.fields.poverty, today)
  const words = t(`poverty.${poverty?.state ?? 'none'}`)
  return poverty && poverty.state !== 'none' && poverty.year
    ? t('poverty.year', { words, year: poverty.year })
    : words
}
