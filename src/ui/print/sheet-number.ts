import { dayParts, type Day } from '#model/day.ts'

/**
 * The number that every sheet carries, made of what it is about, so that printing it again gives the same one:
 * `RS-101-24112026`.
 *
 * @param kind letters of the form
 * @param area the area’s own number, undefined for the whole commune
 * @param tail what tells two sheets of one day apart
 */
export function sheetNumber(kind: string, area: number | null | undefined, on: Day, tail?: string): string {
  const { year, month, day } = dayParts(on)
  const date = `${String(day).padStart(2, '0')}${String(month).padStart(2, '0')}${String(year)}`
  return [kind, area ?? 'VP', date, tail].filter((part) => part !== undefined && part !== '').join('-')
}
