import { ageInMonths, birthRange, type Birth } from '#model/birth.ts'
import { daysBetween, type Day } from '#model/day.ts'
import { dateShort } from '#ui/moment.ts'
import { t } from '#ui/words/words.ts'

/** A child's age on a day in words: “7 tuổi 8 tháng”, “5 tháng tuổi”; a range where the birth is imprecise. */
export function ageWords(birth: Birth, on: Day): string {
  const { least, most } = ageInMonths(birth, on)
  if (least !== most) return rangeWords(least, most)
  if (most === 0) {
    return t('age.days', { days: Math.max(0, daysBetween(birthRange(birth).earliest, on)) })
  }
  if (most < 24) return t('age.months', { months: most })
  const [years, months] = [Math.floor(most / 12), most % 12]
  return months === 0 ? t('age.years', { years }) : t('age.yearsMonths', { years, months })
}

/** The age as lists show it: whole years from six on, since months matter only below. */
export function ageShort(birth: Birth, on: Day): string {
  const { least, most } = ageInMonths(birth, on)
  return least === most && most >= 72 ? t('age.years', { years: Math.floor(most / 12) }) : ageWords(birth, on)
}

/** A birth date as it was said, never more exact: “5/3/2019”, “tháng 3 năm 2019”, “năm 2019”. */
export function birthWords(birth: Birth): string {
  const { year, month, day } = birth
  if (day !== undefined) return dateShort(birthRange(birth).earliest)
  return month !== undefined ? t('time.month', { month, year }) : t('time.year', { year })
}

function rangeWords(least: number, most: number): string {
  if (most < 24) return t('age.rangeMonths', { least, most })
  const [from, to] = [Math.floor(least / 12), Math.floor(most / 12)]
  return from === to ? t('age.years', { years: from }) : t('age.range', { least: from, most: to })
}
