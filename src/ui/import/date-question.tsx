import type { DateOrder } from '#import/value-date.ts'
import { ChipField } from '#ui/part/field.tsx'
import { t } from '#ui/words/words.ts'

/** Which of two ways the dates of the list are to be read; asked only where the list itself does not tell. */
export function DateQuestion(props: {
  question: 'unsure' | 'cells-unsure'
  value: DateOrder | undefined
  error: string | undefined
  onChange: (dates: DateOrder) => void
}) {
  const field = {
    id: 'dates',
    value: props.value ?? ('' as const),
    error: props.error,
    onChange: (value: DateOrder | '') => {
      if (value) props.onChange(value)
    },
  }
  return props.question === 'unsure' ? (
    <ChipField<DateOrder>
      {...field}
      label={t('import.dates')}
      choices={(['day-first', 'month-first', 'unsure'] as const).map((value) => ({
        value,
        label: t(`import.dates.${value}`),
      }))}
    />
  ) : (
    <ChipField<DateOrder>
      {...field}
      label={t('import.datesCells')}
      choices={(['cells-swapped', 'day-first', 'cells-unsure'] as const).map((value) => ({
        value,
        label: t(`import.datesCells.${value}`),
      }))}
    />
  )
}
