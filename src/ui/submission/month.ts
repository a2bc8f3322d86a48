import { signal } from '@preact/signals'
import type { Month } from '#model/day.ts'
import { t } from '#ui/words/words.ts'

/** The month that is looked at; undefined for the one that is to be handed in next. */
export const chosenMonth = signal<Month | undefined>(undefined)

/** “11/2026”. */
export function monthWords(month: Month): string {
  return `${String(Number(month.slice(5)))}/${month.slice(0, 4)}`
}

/** “Nộp tháng 11”. */
export function handInTitle(month: Month): string {
  return t('handIn.title', { month: Number(month.slice(5)) })
}
